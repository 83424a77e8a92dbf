# SPDX-License-Identifier: Apache-2.0
# Every sentence of the page, in Spanish (usted, neutral American). en.ftl has the same keys.

## The page

page-title = Rollcall: asistencia escolar en Connecticut
brand = Rollcall
language-name = Español
language-locale = es-US
language-direction = ltr
language-called = es, spa, esp, spanish, español, espanol, castellano
skip = Ir a la parte principal
privacy = Nada de lo que usted pone aquí se envía a ninguna parte. Desaparece al cerrar esta página, a menos que usted lo guarde o lo imprima.
foot-record = Esto explica las reglas de Connecticut. El registro oficial lo tiene la escuela. Si el registro dice otra cosa, pregunte qué fecha, qué motivo y qué nota usó la escuela.
foot-not-advice = No es asesoría legal.
foot-not-state = No lo hizo ni lo revisó el Departamento de Educación del Estado de Connecticut.
foot-checked = Reglas revisadas el { $date }.
foot-crisis = ¿Una crisis? Llame o mande un mensaje de texto al 988. En Connecticut marque 2-1-1 y luego 1 para Mobile Crisis.
about-heading = Acerca de Rollcall
about-version = Versión { $version }
about-private = Sus archivos se leen dentro de esta página, en este dispositivo. La política de la página no le permite enviar nada.
browser-needed = Rollcall necesita un navegador que ejecute WebAssembly con instrucciones vectoriales (SIMD): Chrome o Edge desde la versión 113, Firefox desde la 113, Safari desde la 16.4.
proof-built = Hecha para que nada de lo que usted escribe se envíe.
proof-requests = Solicitudes desde que abrió esta página: { $count }
proof-more = Qué cierra cada salida y cómo comprobarlo
proof-try = Compruébelo usted: desconecte la red de este dispositivo y siga. La página funciona igual.
proof-count = La cuenta viene de la lista del propio navegador: lo que esta página y su motor han pedido. Una extensión del navegador lleva su propia lista.
proof-made = Esto lo pidió la página o una extensión de este navegador:
proof-table = Salidas de la página
proof-way = Salida
proof-closed-by = Qué la cierra
proof-way-asking = Pedir o contar algo a un servidor: fetch, WebSocket, beacon y otros
proof-closed-asking = La política de la página no permite ninguna conexión. Vale también para el motor.
proof-way-loading = Cargar imágenes, letras, estilos, programas, sonidos o marcos de otro lugar
proof-closed-loading = La política de la página no permite ninguno. Todo lo que necesita está dentro de ella.
proof-way-forms = Enviar un formulario
proof-closed-forms = La política de la página no lo permite.
proof-way-storing = Guardar algo en este navegador: cookies, almacenamiento
proof-closed-storing = La página no hace ninguna de las dos cosas. Todo desaparece al cerrarla.
proof-way-leaving = Ir a otra dirección o abrir una ventana
proof-closed-leaving = La política de una página no llega hasta ahí. La página solo lo hace donde usted pulsa un enlace. En un servidor, un encabezado puede cerrarlo.
proof-way-saving = Descargas
proof-closed-saving = La política de una página no llega hasta ahí. La página solo guarda lo que ella misma hizo, cuando usted lo pide.
proof-way-calls = Llamadas entre navegadores (WebRTC) y avisos para conectarse antes
proof-closed-calls = La política de una página no llega hasta ahí. La página no usa ninguna de las dos. Los archivos se leen en un worker, que no tiene tales llamadas.
proof-way-outside = Extensiones, el sistema, alguien que mira
proof-closed-outside = Ninguna página puede cerrar esto.
about-fingerprint = Huella de esta página (SHA-256):
about-fingerprint-check = La huella distingue una versión de otra. Una copia alterada podría mostrar cualquier huella. Para comprobar su copia, calcule en su computadora el SHA-256 del archivo zip que descargó. Compárelo con el que se publica junto al zip, en el archivo que termina en .zip.sha256.
about-parts = Partes de otros y sus licencias
about-licence = Rollcall es software libre con la licencia Apache 2.0.

## Start

start-heading = La asistencia escolar según las reglas de Connecticut
start-sentence = Muestra qué días de bienestar son válidos, cómo se clasifica cada ausencia y a quién le vendría bien un apoyo, cada cosa con su regla.

## Files

files-label = Archivos de asistencia
files-hint = Archivos de asistencia y, si los tiene, una lista de estudiantes, un calendario y un perfil. Archivos CSV, Excel (.xlsx) o de calendario (.ics), varios a la vez.
files-drop = También puede soltar archivos en cualquier parte de esta página.
files-drop-now = Suelte para leer estos archivos
files-again-heading = Sus archivos
files-again-hint = Un calendario, una lista o un perfil se agrega a estos archivos. Un nuevo archivo de asistencia empieza de cero.
files-remove = Quitar { $name }
files-removed-all = Ahora no hay archivos abiertos.
sample-label = O mire un ejemplo
sample-button = Usar datos de ejemplo
sample-students = Los estudiantes del ejemplo son inventados.
sample-of-whole-class = Una clase entera
sample-of-alternative-education = Educación alternativa
sample-of-closed-snow-day = Un día de nieve
sample-of-closed-snow-day-allowed = Un día de nieve, permitido
sample-of-district-codes = Los códigos propios de un distrito
sample-of-early-in-the-year = Al comienzo del año
sample-of-exactly-ten-percent = Exactamente el diez por ciento
sample-of-four-in-a-month = Cuatro en un mes
sample-of-friday-and-monday = Viernes y lunes
sample-of-half-a-day = Medio día
sample-of-note-can-still-come = Una nota todavía puede llegar
sample-of-prekindergarten = Prekínder
sample-of-present-and-absent-alone = Solo presente y ausente
sample-of-suspension-on-a-wellness-day = Una suspensión en un día de bienestar
sample-of-ten-in-a-year = Diez en un año
sample-of-tenth-absence = La décima ausencia
sample-of-third-day = El tercer día
sample-of-transfer = Un cambio de escuela
sample-of-unknown-code = Un código desconocido
file-attendance = Asistencia
file-grid = Cuadrícula de asistencia
file-roster = Lista de estudiantes
file-calendar = Calendario
file-totals = Totales
file-profile = Perfil
shape-daily = una fila por cada día de clases
shape-exceptions = solo ausencias y llegadas tarde
shape-grid = una columna por día
shape-totals = solo cantidades
file-rows = { $rows ->
    [one] { $rows } fila
   *[other] { $rows } filas
}
file-left-out = { $rows ->
    [one] { $rows } fila sin usar
   *[other] { $rows } filas sin usar
}
file-columns = Se entendió: { $columns }
file-column-as = { $field } (“{ $header }”)
file-profile-taken = Perfil: sus ajustes están en uso.
files-only-profile = El perfil se entendió. Ahora agregue sus archivos de asistencia.
files-no-attendance = Estos archivos se entendieron y ninguno tiene asistencia. Ahora agregue sus archivos de asistencia.

field-student_id = número de estudiante
field-date = fecha
field-code = código
field-name = nombre
field-school = escuela
field-grade = grado
field-birth_date = fecha de nacimiento
field-reason = motivo
field-documentation = documentación
field-documented_on = fecha de la nota
field-approved_on = fecha de la aprobación
field-minutes_present = minutos presentes
field-minutes_absent = minutos ausentes
field-minutes_day = minutos del día
field-portion_absent = parte del día ausente
field-period = período
field-section = sección
field-remote_authorized = clase remota autorizada
field-alternative_education = educación alternativa
field-sis_absent = marcado ausente
field-sis_excused = marcado justificado
field-sis_tardy = marcado tarde
field-entry_date = fecha de entrada
field-exit_date = fecha de salida
field-prior_days_enrolled = días de inscripción del año pasado
field-prior_days_absent = días de ausencia del año pasado
field-transfer_absences = ausencias en la escuela anterior
field-transfer_mhw = días de bienestar en la escuela anterior
field-type = tipo de día
field-minutes = minutos
field-days_enrolled = días de inscripción
field-days_absent = días de ausencia
field-school_year = año escolar
field-unexcused = injustificadas
field-status = estado
field-excuse = justificación
field-month = mes
field-year = año
field-in_person_membership = días de matrícula en persona
field-in_person_attendance = días de asistencia en persona
field-remote_membership = días de matrícula a distancia
field-remote_attendance = días de asistencia a distancia

## Files on their way: spreadsheets, calendars, pasted rows, blank files

convert-now = Abriendo la hoja de cálculo o el calendario.
convert-leave-out = No usar este archivo
convert-spreadsheet-protected = “{ $name }” tiene contraseña o viene de un Excel antiguo (.xls). Ábralo en el programa de hojas de cálculo, guárdelo sin contraseña como .xlsx o como CSV y elija ese archivo.
convert-spreadsheet-damaged = “{ $name }” no se abre como hoja de cálculo; puede que le falte una parte. Ábralo en el programa del que viene, guárdelo otra vez como .xlsx o como CSV y elija ese archivo.
convert-spreadsheet-empty = “{ $name }” no tiene filas en ninguna de sus hojas. Elija el archivo que tiene las filas.
convert-calendar-damaged = “{ $name }” no se abre como calendario; puede que le falte una parte. Descargue otra vez el calendario (.ics) y elija ese archivo.
convert-calendar-empty = “{ $name }” no tiene ningún evento de día completo, así que no dice qué días no hay clases. Elija el calendario escolar o dé un archivo de calendario con las columnas date y type.
convert-unreadable = “{ $name }” no se puede leer: puede ser una carpeta, o se movió o cambió después de elegirlo. Elija el archivo mismo.

sheets-heading = ¿Qué hoja tiene las filas?
sheets-why = “{ $name }” tiene { $count } hojas con filas. Elija cada una que se deba leer.
sheets-legend = Hojas
sheets-go = { $count ->
    [0] Leer la hoja
    [one] Leer esta hoja
   *[other] Leer estas { $count } hojas
}

ics-heading = ¿Qué días no hay clases?
ics-why = Estos son los eventos de día completo de “{ $name }”. Donde el título lo dice con claridad, la respuesta ya está puesta. Mire cada uno y elija para los demás.
ics-table = Eventos del calendario
ics-title = Evento
ics-dates = Fechas
ics-kind = Qué significa para la escuela
ics-kind-of = Qué significa para la escuela: { $title }
ics-choose = elija, por favor
ics-kind-no_school = no hay clases
ics-kind-early = salida temprana
ics-kind-closed = cierre no previsto, por ejemplo por nieve
ics-kind-first_day = primer día de clases
ics-kind-last_day = último día de clases
ics-kind-none = no trata de días de clases
ics-untitled = (sin título)
ics-span = { $first } a { $last }
ics-more = { $dates }; y { $count } más
ics-used = { $used ->
    [one] Se usa un evento.
   *[other] Se usan { $used } eventos.
} { $open ->
    [0] Ninguno queda abierto.
    [one] Uno sigue en “elija, por favor” y no se usa.
   *[other] { $open } siguen en “elija, por favor” y no se usan.
}
ics-timed = { $count ->
    [one] Un evento con hora no se usa.
   *[other] { $count } eventos con hora no se usan.
}
ics-unread = { $count ->
    [one] Un evento no se pudo leer.
   *[other] { $count } eventos no se pudieron leer.
}
ics-lacks = Aún no está: { $kinds }. Sin los dos no se conocen todos los días del año escolar.
ics-go = Usar este calendario

paste-summary = Pegar filas
paste-label = Filas que se leen
paste-hint = Cópielas de una hoja de cálculo o de un texto, con la fila de encabezados. Tabulador, coma, punto y coma o barra entre las celdas.
paste-go = Leer estas filas

templates-summary = Archivos en blanco para llenar
templates-hint = Cada uno tiene una fila: los nombres de sus columnas. Quite las columnas que usted no lleva y agregue una fila por cada dato.
templates-get = Descargar { $name }
templates-attendance = Una fila por cada ausencia o por cada día. En documentation, vacío quiere decir que no hay nota: borre esa columna si no la lleva.
templates-roster = Una fila por estudiante: las fechas de entrada y salida dicen cuántos días estuvo inscrito.
templates-calendar = Una fila por cada día distinto: first_day, last_day, no_school, closed o early.
templates-totals = Una fila por estudiante solo con cantidades: basta para el ausentismo crónico.
templates-grid = Una fila por estudiante y una columna por día de clases, con los códigos en las celdas.

get-summary = ¿Cómo consigo este archivo?
get-first = El archivo mensual de matrícula y asistencia que el distrito ya envía al estado basta para el ausentismo crónico.
get-fields = Qué exportar y para qué sirve
get-for-chronic = Días perdidos y ausentismo crónico
get-needs-chronic = Solo el archivo mensual para el estado. O bien: número de estudiante, fecha y código de cada ausencia, con una lista de todos los estudiantes que tenga fechas de entrada y salida.
get-for-mhw = Días de bienestar
get-needs-mhw = El código que su distrito pone para un día de bienestar de salud mental, a menudo MHW, y el grado.
get-for-excused = Justificada (excused) o injustificada (unexcused)
get-needs-excused = El motivo de cada ausencia y su documentación: “none”, “parent”, “medical”, “court”, “preapproved” o “school_official”. La fecha de la nota dice si llegó a tiempo.
get-for-truancy = Ausentismo injustificado (truancy)
get-needs-truancy = Lo que pide justificada o injustificada, y la fecha de nacimiento.
get-for-calendar = Tiempo que queda para notas y el resto del año
get-needs-calendar = Un calendario escolar: primer día, último día y días sin clases. Se puede usar el calendario del distrito como archivo .ics.
get-for-groups = Tasas de escuelas y grupos
get-needs-groups = Escuela y grado, y una columna por cada grupo, en la lista de estudiantes.
get-not-tried = No hemos probado los pasos de abajo en el sistema de un distrito. Nombran lo que se sabe que estos sistemas exportan; los menús cambian con la versión. Quien cuida el sistema sabrá dónde está.
get-powerschool = PowerSchool
get-powerschool-steps = No probado por nosotros: en la página de inicio abra las herramientas de exportación (Data Export Manager, o Quick Export para estudiantes), elija los registros de asistencia diaria del año escolar y exporte con encabezados como texto separado por comas o tabuladores.
get-powerschool-fields = Asistencia: Student_Number o State_StudentNumber, Att_Date, Att_Code, Att_Comment, Total_Minutes_Absent. Estudiantes: LastFirst, SchoolID, Grade_Level, DOB, EntryDate, ExitDate. Si cada día tiene una fila, allí un código vacío quiere decir presente. Mire a un estudiante que se fue: ExitDate puede ser el día después del último día en la escuela, y aquí la fecha de salida cuenta como día en la escuela.
get-campus = Infinite Campus
get-campus-steps = No probado por nosotros: en Ad Hoc Reporting haga una consulta de estudiantes con el detalle de asistencia del año escolar y expórtela como CSV o como valores separados.
get-campus-fields = student.studentNumber, attendanceDetail.date, attendanceDetail.code, o attendanceDetail.status con attendanceDetail.excuse; enrollment.grade, identity.birthdate, sch.name, student.startDate, student.endDate. Status y excuse se leen juntos.
get-aspen = Aspen X2 (Follett)
get-aspen-steps = No probado por nosotros: abra la lista de asistencia diaria del año escolar, muestre como columnas los campos de abajo y use Export o Quick Report en el menú Options, como CSV.
get-aspen-fields = “Student > LASID” o “Student > SASID”, “Date”, “Code”, “Absent?”, “Excused?”, “Tardy?”, “Reason”, “Portion absent”; “Student > Grade level”, “Student > Date of birth”, “Student > School > Name”.
get-tyler = Tyler
get-tyler-steps = No probado por nosotros: guarde como CSV una lista de asistencia con una fila por estudiante y día.
get-tyler-fields = Número de estudiante, fecha y código de asistencia; y lo demás que haya de la lista de arriba. Donde no se reconoce el nombre de una columna, esta página pregunta.
get-spreadsheet = Una hoja de cálculo
get-spreadsheet-steps = Elija el archivo .xlsx mismo, o guárdelo como CSV. Basta una fila por ausencia: número de estudiante, fecha, código. También se lee una cuadrícula con una columna por día.
get-spreadsheet-fields = Dé formato de texto a la columna de números de estudiante, para que se queden los ceros del comienzo.

coverage-heading = Desde cuándo y hasta cuándo
coverage-line = { $students ->
    [one] { $students } estudiante
   *[other] { $students } estudiantes
}, { $first } a { $last }.
coverage-day = { $students ->
    [one] { $students } estudiante
   *[other] { $students } estudiantes
}, solo el { $first }.
coverage-students = { $students ->
    [one] { $students } estudiante
   *[other] { $students } estudiantes
}.
coverage-early = { $days ->
    [one] termina un día de clases antes que las otras
   *[other] termina { $days } días de clases antes que las otras
}
ids-heading = Números de estudiante que están en un solo lado
ids-both = { $count ->
    [one] { $count } número está en asistencia y en la lista.
   *[other] { $count } números están en asistencia y en la lista.
}
ids-hint = Compare los dos lados: ceros al comienzo u otra clase de número son razones comunes.
ids-attendance = Solo en asistencia
ids-roster = Solo en la lista de estudiantes
ids-count = { $count ->
    [one] { $count } número
   *[other] { $count } números
}
ids-more = y { $count } más

rows-of = Filas de { $name }
rows-row = Fila
rows-hide = Ocultar las filas
rows-show = Mostrar las filas
rows-student = Filas de sus archivos
rows-none = Ninguna fila de los archivos lo tiene.
rows-hint = Como están en el archivo, con todas las columnas. Se muestran 200 filas como máximo.

settings-save = Guardar estos ajustes
settings-save-hint = Un archivo de perfil con códigos, columnas, calendario y opciones. No tiene datos de estudiantes: cárguelo aquí otra vez con los próximos archivos o déselo al comando.
settings-saved = Los ajustes se guardaron con las descargas de este navegador.

## Reading

reading-heading = Leyendo sus archivos
reading-label = Cuánto se ha leído
reading-now = { $rows ->
    [one] { $rows } fila leída, { $read } de { $total } MB
   *[other] { $rows } filas leídas, { $read } de { $total } MB
}
reading-working = Todas las filas están leídas. Se calculan los resultados.
reading-cancel = Cancelar
reading-cancelled = La lectura se canceló. No quedó nada guardado.
reading-started = Leyendo { $files ->
    [one] un archivo
   *[other] { $files } archivos
}.
done = Listo: { $students ->
    [one] { $students } estudiante
   *[other] { $students } estudiantes
}, { $rows ->
    [one] { $rows } fila
   *[other] { $rows } filas
}.

## What went not as hoped

errors-heading = Esto necesita su atención
errors-what-to-do = Con estos archivos no se calculó nada. Cambie lo que nombra la frase y elija los archivos otra vez.
errors-what-to-do-kept = Los resultados de abajo siguen siendo los de los archivos anteriores.
errors-unreadable = “{ $name }” no se puede leer: puede ser una carpeta, o se movió o cambió después de elegirlo. Elija el archivo mismo.
errors-broken = La página no pudo seguir. Cárguela otra vez y elija los archivos de nuevo. ({ $detail })

## Lo que el motor rechaza (src/refusals.ts). Los nombres de columnas y clases quedan como en los archivos

refused-in-english = El motor lo dice en inglés:
refused-row-with = “{ $value }” en la fila { $row }
refused-empty = “{ $name }”: el archivo está vacío. Expórtelo otra vez, con los nombres de las columnas y una fila por cada dato.
refused-spreadsheet = “{ $name }” es una hoja de cálculo o un archivo comprimido (zip). Guárdelo como CSV y elija ese archivo.
refused-binary = “{ $name }” no es un archivo de texto. Exporte los datos como CSV y elija ese archivo.
refused-too_many_files = Son demasiados archivos a la vez. Elija menos.
refused-no_column = “{ $name }” no tiene columna para: { $fields }. Sus columnas son: { $found }. Cambie el nombre de la columna o indique cuál es.
refused-no_header = Ninguna línea de “{ $name }” se puede leer como la fila de los títulos. Expórtelo otra vez como CSV.
refused-header_row = La fila { $row } de “{ $name }” no puede ser la de los títulos: está en blanco o demasiado abajo. Elija la fila que nombra las columnas.
refused-days_without_year = Las columnas de “{ $name }” son días sin el año, como “{ $day }”. Escriba también el año, como en “{ $better }”.
refused-two_orders = Las fechas de “{ $name }” usan dos órdenes de día y mes: { $rows }. Escriba todas las fechas en un solo orden.
refused-open_order = Las fechas de “{ $name }” se pueden leer con el mes o con el día primero, como { $dates }. Indique cuál es.
refused-no_row_read = { $count ->
    [one] No se pudo leer la única fila de “{ $name }”.
   *[other] No se pudo leer ninguna de las { $count } filas de “{ $name }”.
} Revise si cada columna es lo que parece, corrija el archivo y expórtelo otra vez.
refused-header_alone = “{ $name }” tiene los nombres de las columnas y ninguna fila. Expórtelo otra vez.
refused-totals_year = Los totales no dicen de qué año escolar son. Agregue una columna school_year.
refused-blank_grid = Todas las celdas de la cuadrícula están vacías, y una celda vacía es un día sin fila. Si significa algo, indíquelo en un perfil.
refused-years_without_rules = Ninguna fila es de un año escolar que tenga reglas aquí ({ $first } a { $last }). Las filas son de { $from } a { $to }. Revise la columna de las fechas.
refused-one_year_without_rules = Ninguna fila es de un año escolar que tenga reglas aquí ({ $first } a { $last }). Las filas son de { $from }. Revise la columna de las fechas.
refused-year_without_rules = Aquí no hay reglas para el año escolar { $year }. Hay reglas para { $first } a { $last }.
refused-no_row_of_year = Ninguna fila de asistencia es del año escolar { $year }. Elija otro año, o todos los años.
refused-no_row_of_year_by = Ninguna fila de asistencia del año escolar { $year } es del { $date } o antes.
refused-no_row_by = Ninguna fila de asistencia es del { $date } o antes. La primera es del { $first }.
refused-no_row_left = No queda ninguna fila de asistencia: todas quedaron fuera al leer. Revise la columna de las fechas y los días de clases del calendario.
refused-no_attendance = Ninguno de los archivos tiene asistencia. Al menos uno necesita las columnas student_id, date y code.
refused-not_json = “{ $name }” no es un perfil que se pueda leer: busque en la línea { $row } una coma, una comilla o un corchete que falte.
refused-key_twice = En el perfil “{ $name }” la clave { $key } está dos veces.
refused-unknown_key = El perfil “{ $name }” tiene la clave { $key }, que no se conoce. Se conocen: { $accepted }.
refused-unknown_value = En el perfil “{ $name }”, { $key } tiene el valor “{ $value }”, que no se conoce. Se conocen: { $accepted }.
refused-key_missing = En el perfil “{ $name }” falta la clave { $key }.
refused-report_damaged = El informe “{ $name }” no está completo o se cambió. Use el archivo tal como se descargó.
refused-report_version = El informe “{ $name }” es de la versión { $version }, que aquí no se puede comparar. Hágalo otra vez con esta versión.
refused-report_lacks = Al informe “{ $name }” le falta su día o le faltan sus estudiantes. Use el archivo que da “Descargar informe (JSON)”.
refused-needs_text = En el perfil “{ $name }”, el valor de { $key } tiene que ser un texto.
refused-needs_list = En el perfil “{ $name }”, el valor de { $key } tiene que ser una lista.
refused-needs_object = En el perfil “{ $name }”, el valor de { $key } tiene que ser un objeto: nombres con sus valores.
refused-needs_whole = En el perfil “{ $name }”, el valor de { $key } tiene que ser un número entero de { $least } a { $most }.
refused-needs_date = En el perfil “{ $name }”, el valor de { $key } tiene que ser una fecha, escrita como 2024-09-13, de { $least } a { $most }.
refused-needs_portion = En el perfil “{ $name }”, el valor de { $key } tiene que ser un número de 0 a 1, con seis decimales como máximo.
refused-needs_column = En el perfil “{ $name }”, el valor de { $key } tiene que ser el nombre de una columna.
refused-needs_district = En el perfil “{ $name }”, el valor de { $key } tiene que ser tres letras o cifras, como texto.
refused-needs_one = En el perfil “{ $name }”, el valor de { $key } tiene que ser el número 1.
refused-object_needed = En el perfil “{ $name }” falta un objeto con las claves: { $accepted }.
refused-kind_needed = En el perfil “{ $name }”, el código { $code } necesita una clase (kind). Se conocen: { $accepted }.
refused-kind_has_reason = En el perfil “{ $name }”, el código { $code } es de la clase { $kind }, que ya tiene el motivo { $reason }. Quite el motivo.
refused-reason_needed = En el perfil “{ $name }”, el texto “{ $text }” necesita un motivo. Se conocen: { $accepted }.
refused-option_value = En el perfil “{ $name }”, la opción { $option } no admite este valor. Admite: { $accepted }.
refused-option-whole = un número entero de { $least } a { $most }
refused-option-date = never, o una fecha escrita como 2024-09-13
refused-no_student_of_year = El informe “{ $name }” no tiene ningún estudiante del año escolar { $year }. Elija un informe de ese año escolar.
refused-contacts_columns = La lista de contactos necesita las columnas student_id, date y kind.
refused-earlier_day = Elija un día del año escolar { $year } antes del { $date }.
refused-no_row_of_rules = Ninguna fila es de un año escolar que tenga reglas aquí ({ $first } a { $last }).
refused-no_rules_of_year = Aquí no hay reglas para el año escolar { $year }.
refused-no_calendar = No es un calendario: un calendario tiene las columnas date y type.
refused-no_calendar_row = No se pudo leer ninguna de sus filas.
refused-no_calendar_day = El calendario no tiene ningún día de clases en { $year }. Necesita el primer y el último día de clases, o una fila por cada día de clases.

## Results

results-heading = Resultados
results-line = { $year }, hasta el { $date }
results-years = { $count } años escolares, hasta el { $date }
results-again = Volver a los resultados
download-json = Descargar informe (JSON)
download-note = El informe contiene datos de estudiantes. Guárdelo donde solo el personal pueda abrirlo.
downloaded = El informe quedó entre las descargas de este navegador.
print = Imprimir
as-of-label = Hasta el día
as-of-hint = Las filas posteriores se dejan a un lado.
as-of-question = ¿Hasta qué día llegan estos archivos?
as-of-question-why = Su última fecha es el { $last }; la anterior es el { $before }. La última puede ser un error de tecla.
as-of-choose = Hasta el { $date }
as-of-reset = Usar la última fecha de los archivos
year-label = Año escolar
year-all = Todos los años escolares
changed = Calculado otra vez hasta el { $date }.

can-tell-heading = Lo que estos archivos pueden decir y lo que no
can-tell-for = Lo que estos archivos pueden decir y lo que no: { $year }
about-chronic = Días perdidos y ausentismo crónico (chronic absence)
about-mhw = Días de bienestar
about-excused = Justificada (excused) o injustificada (unexcused)
about-truancy = Ausentismo injustificado (truancy)
about-tier = Nivel de apoyo (tier)
about-outlook = Hasta el fin del año
answer-yes = sí
answer-assumed = sí, con una suposición
answer-no = no está en este archivo
can-tell-lacks = Ayudaría: { $lacks }.
lack-documentation = una columna de documentación
lack-reason = una columna del motivo
lack-calendar = un calendario escolar
lack-roster = una lista de estudiantes
lack-prior_year = los días del año pasado
lack-codes = un código para los días de bienestar

not-in-this-file = no está en este archivo
not-known = aún no se sabe

cards-heading = De un vistazo
cards-for = De un vistazo: { $year }
card-students-label = { $count ->
    [one] estudiante
   *[other] estudiantes
}
card-chronic-label = con ausentismo crónico
card-chronic-share = { $percent } o más de sus días perdidos
card-chronic-open = { $count ->
    [one] De un estudiante aún no se sabe.
   *[other] De { $count } estudiantes aún no se sabe.
}
card-chronic-note = Es una señal para ofrecer ayuda, no un castigo. Cuentan todos los días, también los justificados y los de bienestar.
card-mhw-label = { $count ->
    [one] día de bienestar válido
   *[other] días de bienestar válidos
}
card-mhw-note = de { $claimed ->
    [one] uno pedido
   *[other] { $claimed } pedidos
}
card-truancy-label = { $count ->
    [one] estudiante con una reunión con la familia por hacer
   *[other] estudiantes con una reunión con la familia por hacer
}
card-truancy-sure = es seguro, según lo que hay en estos archivos
card-truancy-open = { $count ->
    [one] Una más solo si no aparecen las notas y los motivos que faltan.
   *[other] { $count } más solo si no aparecen las notas y los motivos que faltan.
}
card-tier-label = { $count ->
    [one] estudiante en el nivel de apoyo { $tier }
   *[other] estudiantes en el nivel de apoyo { $tier }
}
card-tier2-note = { $low } o más perdido, este año o el pasado
card-tier3-note = { $high } o más perdido, este año o el pasado
card-open-label = { $count ->
    [one] estudiante con un día de código desconocido
   *[other] estudiantes con un día de código desconocido
}
card-open-note = Calculado con esos días como presentes y como ausentes; lo que cambia queda abierto.
card-opens = { $words }: mostrar en la lista

list-heading = Lista de estudiantes
list-name = Estudiantes
list-search = Busque un nombre o un número
list-count = { $total ->
    [0] Ningún estudiante coincide.
    [one] { $total } estudiante
   *[other] { $total } estudiantes
}
list-count-hidden = Cuántos estudiantes son está oculto: números pequeños
list-range = { $first } a { $last } de { $total }
list-previous = { $count } anteriores
list-next = { $count } siguientes
list-scroller = La lista se desplaza de lado
col-student = Estudiante
col-id = Número
col-year = Año escolar
col-school = Escuela
col-grade = Grado
col-missed = Días perdidos
col-rate = Porcentaje
col-mhw = Días de bienestar
col-meeting = Reunión con la familia
col-tier = Nivel de apoyo
col-check = Por revisar
sort-by = Ordenar por { $column }
missed-of = { $absent } de { $enrolled }
mhw-of = { $claimed ->
    [0] ninguno
   *[other] { $valid } de { $claimed } válidos
}
meeting-by = a más tardar el { $date }
meeting-open = alcanzado el { $date }; el día de la reunión está abierto
meeting-if-no-note = solo si no llega una nota: { $when }
meeting-more = y { $count } más
early = Aún es pronto
early-of = Aún es pronto: { $absent } de { $enrolled } días
check-health_requirement = fuera por un examen físico o vacunas
check-long_absence = ausencia larga, motivo desconocido
check-short_enrollment = pocos días de inscripción
check-keyed_differs = días por revisar
check-unknown_code = código desconocido
check-open-days = { $days ->
    [one] { $days } día abierto
   *[other] { $days } días abiertos
}

band-satisfactory = menos de { $at_risk }
band-at_risk = { $at_risk } o más
band-moderate_chronic = { $chronic } o más
band-severe_chronic = { $severe } o más
band-range = { $low } a menos de { $high }
filter-chronic = { $percent } o más, también con pocos días

## Codes

codes-heading = Cómo leemos sus códigos
codes-code = Código
codes-count = Filas
codes-meaning = Se entiende como
codes-check = por favor revise
codes-blank = (en blanco)
codes-assumed-parent = Se supone una nota de la casa, porque un archivo no tiene columna de documentación.
codes-assumed-school_official = Se supone una nota de un funcionario de la escuela, porque un archivo no tiene columna de documentación.
codes-assumed-preapproved = Se supone la aprobación del distrito de antemano, porque un archivo no tiene columna de documentación.
codes-assumed-court = Se supone el documento del tribunal, porque un archivo no tiene columna de documentación.
codes-assumed-medical = Se supone una nota médica, porque un archivo no tiene columna de documentación.
codes-unknown = Desconocido. Sus días quedan abiertos hasta que tenga un significado.
codes-empty-cell = Una celda vacía: sin asistencia ese día, hasta que tenga un significado.

kind-present = presente
kind-tardy = presente, llegó tarde
kind-early_dismissal = presente, salió temprano
kind-school_activity = presente, en una actividad escolar
kind-remote_present = presente, en clase remota
kind-in_school_suspension = presente, suspensión dentro de la escuela
kind-not_enrolled = sin inscripción ese día
kind-no_school = sin clases ese día
kind-absent_unverified = ausente, motivo aún desconocido
kind-remote_absent = ausente de la clase remota, motivo aún desconocido
kind-absent_excused = ausencia justificada según la marca de la escuela
kind-absent_unexcused = ausencia injustificada según la marca de la escuela
kind-half_day = perdió parte del día
kind-illness = ausente, enfermedad
kind-vacation = ausente, viaje familiar
kind-home_visit = ausente, visita al país de origen
kind-religious = ausente, fiesta religiosa
kind-bereavement = ausente, muerte en la familia
kind-emergency = ausente, emergencia
kind-family = ausente, motivo familiar
kind-medical = ausente, enfermedad, con consulta a un profesional médico
kind-court = ausente, tribunal
kind-transportation = ausente, sin transporte de otro distrito
kind-educational = ausente, oportunidad educativa aprobada de antemano
kind-military = ausente, despliegue militar de un padre o una madre
kind-exclusion_210 = ausente, la escuela lo mandó a casa por una enfermedad contagiosa
kind-health_requirement = ausente, falta un examen físico o vacunas
kind-mhw = ausente, día de bienestar de salud mental
kind-suspension = ausente, suspensión fuera de la escuela
kind-expulsion = ausente, expulsión

reason-unknown = motivo desconocido
reason-illness = enfermedad
reason-vacation = viaje familiar
reason-home_visit = visita al país de origen
reason-religious = fiesta religiosa
reason-bereavement = muerte en la familia
reason-emergency = emergencia
reason-family = motivo familiar
reason-court = tribunal
reason-transportation = transporte
reason-educational = oportunidad educativa
reason-military = despliegue militar de un padre o una madre
reason-exclusion_210 = enfermedad contagiosa, lo mandó a casa la escuela
reason-health_requirement = falta un examen físico o vacunas
reason-mhw = día de bienestar de salud mental
reason-disciplinary = suspensión o expulsión

## Problems

problems-heading = Problemas
problems-none = No se encontró ningún problema en estos archivos.
problems-count = { $count ->
    [one] { $count } entrada
   *[other] { $count } entradas
}
problems-more = Mostrar { $count } más
problem-row = { $more ->
    [0] fila { $row }
    [one] fila { $row } y { $more } más
   *[other] fila { $row } y { $more } más
}
problem-column = columna { $column }
problem-students = Qué estudiantes y días
severity-error = Por favor corrija
severity-warning = Por favor revise
severity-info = Bueno saberlo

causes-label = Cantidades por causa. Presione una para ver solo sus entradas.
fix-list = Descargar la lista de correcciones (CSV)
fix-list-hint = Cada fila una vez: archivo, fila, columna, valor, qué revisar, sugerencia. Puede tener datos de estudiantes.
fix-list-saved = La lista de correcciones se guardó con las descargas de este navegador.
cause-malformed_row = filas que no se pudieron leer
cause-bad_date = fechas que no lo son
cause-date_order_assumed = orden de las fechas supuesto
cause-missing_student_id = sin número de estudiante
cause-unknown_code = códigos no conocidos
cause-conflicting_rows = filas que no coinciden
cause-conflicting_birth_date = fechas de nacimiento que no coinciden
cause-code_and_minutes_differ = código y minutos no coinciden
cause-mhw_but_present = día de bienestar, pero presente
cause-not_a_school_day = no es día de clases
cause-not_enrolled = no inscrito ese día
cause-missing_day = días sin fila
cause-half_day_session = días parciales de media jornada
cause-half_day_assumed = medios días contados como presente
cause-remote_assumed = días remotos contados como presente
cause-assumed_enrollment = inscripción supuesta
cause-no_roster = sin lista de estudiantes
cause-unmatched_roster = números de la lista y de la asistencia
cause-no_rules = años escolares sin reglas
cause-unknown_documentation = documentación no conocida
cause-too_many = más de lo mismo
cause-assumed_calendar = sin calendario
cause-calendar_suggestion = días de semana sin ninguna fila
cause-as_of_uncertain = última fecha dudosa
cause-mixed_shapes = archivos de forma distinta
cause-no_mhw_code = sin código de día de bienestar
cause-single_code = un código para todas las ausencias
cause-no_rows_that_day = días de clases sin filas
cause-attendance_not_taken = quizá no se tomó asistencia

problem-malformed_row = { $count ->
    [one] Una fila no se pudo leer y quedó fuera.
   *[other] { $count } filas no se pudieron leer y quedaron fuera.
}
problem-malformed_row-do = Abra el archivo en esta fila, busque una comilla que falte o un número equivocado de celdas, y expórtelo otra vez.
problem-malformed_row-value = { $count ->
    [one] “{ $value }” no es un valor para la columna “{ $column }”; una fila quedó fuera.
   *[other] “{ $value }” no es un valor para la columna “{ $column }”; { $count } filas quedaron fuera.
}
problem-malformed_row-value-do = Corrija el valor, o el número que la hoja de cálculo haya acortado (1.2E+11), y exporte otra vez. La fila también puede ser un total o una nota.
problem-malformed_row-missing = { $count ->
    [one] Falta la columna “{ $column }” en una fila, que quedó fuera.
   *[other] Falta la columna “{ $column }” en { $count } filas, que quedaron fuera.
}
problem-malformed_row-missing-do = Abra el archivo en esta fila, ponga la celda que falta y expórtelo otra vez.
problem-malformed_row-kept = { $count ->
    [one] Una fila termina antes de la columna “{ $column }”; las celdas que le faltan cuentan como vacías.
   *[other] { $count } filas terminan antes de la columna “{ $column }”; las celdas que les faltan cuentan como vacías.
}
problem-malformed_row-kept-do = Ponga las celdas que faltan o déjelas en blanco.
problem-malformed_row-beyond = { $count ->
    [one] Una fila tiene texto más allá de la última columna del encabezado y quedó fuera (“{ $value }”).
   *[other] { $count } filas tienen texto más allá de la última columna del encabezado y quedaron fuera (“{ $value }”).
}
problem-malformed_row-beyond-do = Abra el archivo en esta fila, busque una comilla que falte o un número equivocado de celdas, y expórtelo otra vez.
problem-malformed_row-counts = { $count ->
    [one] Una fila tiene más días de matrícula que días de clases el calendario ({ $value }). Se conserva.
   *[other] { $count } filas tienen más días de matrícula que días de clases el calendario ({ $value }). Se conservan.
}
problem-malformed_row-counts-do = Corrija los días de matrícula de ese mes, o el calendario.
problem-bad_date = { $count ->
    [one] “{ $value }” no es una fecha que se pueda leer aquí; una fila la tiene. Una fila sin su propia fecha queda fuera; cualquier otra fecha cuenta como vacía.
   *[other] “{ $value }” no es una fecha que se pueda leer aquí; { $count } filas la tienen. Una fila sin su propia fecha queda fuera; cualquier otra fecha cuenta como vacía.
}
problem-bad_date-do = Corrija la fecha donde se lleva la asistencia y exporte otra vez.
problem-date_order_assumed = Las fechas de este archivo admiten más de un orden de día y mes. Se usa el orden de los otros archivos.
problem-date_order_assumed-do = Mire una fecha de este archivo. Si el orden es otro, escriba las fechas de todos los archivos en un solo orden, primero el año, o ponga date_format en un perfil: ymd, mdy o dmy.
problem-missing_student_id = { $count ->
    [one] Una fila no tiene número de estudiante y quedó fuera.
   *[other] { $count } filas no tienen número de estudiante y quedaron fuera.
}
problem-missing_student_id-do = Ponga el número, o vea en “Sus archivos” qué columna se toma por él.
problem-unknown_code = { $blank ->
    [yes] { $count ->
        [one] Una fila no tiene código. Ese día queda abierto, ni presente ni ausente.
       *[other] { $count } filas no tienen código. Esos días quedan abiertos, ni presentes ni ausentes.
    }
   *[no] { $count ->
        [one] El código “{ $value }” no tiene aquí un significado conocido. Su único día queda abierto, ni presente ni ausente.
       *[other] El código “{ $value }” no tiene aquí un significado conocido. Sus { $count } días quedan abiertos, ni presentes ni ausentes.
    }
}
problem-unknown_code-do = Indique qué significa: encima de los resultados o en un archivo de perfil. Lo sabe quien anota la asistencia.
problem-conflicting_rows = { $count ->
    [one] En un día las filas de un estudiante no coinciden. Se usa una y las otras se dejan a un lado.
   *[other] En { $count } días las filas de un estudiante no coinciden. Se usa una y las otras se dejan a un lado.
}
problem-conflicting_rows-do = Deje la fila correcta de ese día y borre las otras.
problem-conflicting_rows-counts = { $count ->
    [one] Los totales de un estudiante no coinciden en { $value }. Valen los que tienen más días de matrícula y, si son iguales, menos días de asistencia.
   *[other] Los totales de { $count } estudiantes no coinciden en { $value }. Valen los que tienen más días de matrícula y, si son iguales, menos días de asistencia.
}
problem-conflicting_rows-counts-do = Deje los totales correctos de ese estudiante y borre los otros.
problem-conflicting_birth_date = { $count ->
    [one] Un estudiante tiene más de una fecha de nacimiento en estos archivos. Vale primero la de la lista de estudiantes.
   *[other] { $count } estudiantes tienen más de una fecha de nacimiento en estos archivos. Vale primero la de la lista de estudiantes.
}
problem-conflicting_birth_date-do = Corrija la fecha de nacimiento. La edad decide sobre el permiso y sobre el ausentismo injustificado (truancy).
problem-code_and_minutes_differ = { $count ->
    [one] En un día el código y los minutos dicen cosas distintas. Deciden los minutos.
   *[other] En { $count } días el código y los minutos dicen cosas distintas. Deciden los minutos.
}
problem-code_and_minutes_differ-do = Corrija el código o los minutos de ese día.
problem-mhw_but_present = { $count ->
    [one] En un día de bienestar el estudiante estuvo en la escuela medio día o más. Cuenta como presente y no se gasta ningún día de bienestar.
   *[other] En { $count } días de bienestar el estudiante estuvo en la escuela medio día o más. Cuentan como presentes y no se gasta ningún día de bienestar.
}
problem-mhw_but_present-do = Si estuvo en la escuela, quite el código de bienestar. Si no, corrija los minutos.
problem-not_a_school_day = { $count ->
    [one] Una fila es de un día sin clases ({ $value }) y quedó fuera.
   *[other] { $count } filas son de un día sin clases ({ $value }) y quedaron fuera.
}
problem-not_a_school_day-do = Corrija la fecha, o agregue el día al calendario si hubo clases.
problem-not_enrolled = { $count ->
    [one] Una fila cae fuera de los días de inscripción del estudiante y quedó fuera.
   *[other] { $count } filas caen fuera de los días de inscripción del estudiante y quedaron fuera.
}
problem-not_enrolled-do = Corrija la fecha de entrada o de salida en la lista, o la fecha de la fila.
problem-missing_day = { $count ->
    [one] En un día de clases un estudiante no tiene fila. No cuenta como presente ni como día de inscripción.
   *[other] En { $count } días de clases un estudiante no tiene fila. No cuentan como presentes ni como días de inscripción.
}
problem-missing_day-do = Averigüe si ese día se tomó la asistencia de este estudiante.
problem-half_day_session = { $count ->
    [one] Un estudiante de prekínder o de kínder de medio día tiene una parte de un día, y no se conocen los minutos de esa sesión. El día queda abierto.
   *[other] Estudiantes de prekínder o de kínder de medio día tienen partes de { $count } días, y no se conocen los minutos de esa sesión. Los días quedan abiertos.
}
problem-half_day_session-do = Ponga los minutos de ese grado en el calendario o en una columna minutes_day.
problem-half_day_assumed = { $count ->
    [one] El archivo no dice cuánto de medio día se perdió. Un día cuenta como presente.
   *[other] El archivo no dice cuánto de medio día se perdió. { $count } días cuentan como presentes.
}
problem-half_day_assumed-do = Agregue una columna portion_absent o minutos, o dé a este código su parte del día en un perfil.
problem-remote_assumed = { $count ->
    [one] El archivo no dice si la clase remota estaba autorizada. Un día remoto cuenta como presente.
   *[other] El archivo no dice si la clase remota estaba autorizada. { $count } días remotos cuentan como presentes.
}
problem-remote_assumed-do = Agregue una columna remote_authorized con yes o no.
problem-assumed_enrollment = { $count ->
    [one] Ninguna lista dice cuándo estuvo inscrito un estudiante. Se usa todo el calendario.
   *[other] Ninguna lista dice cuándo estuvieron inscritos { $count } estudiantes. Se usa todo el calendario.
}
problem-assumed_enrollment-do = Agregue una lista de estudiantes con entry_date y exit_date.
problem-no_roster = No hay lista de estudiantes. Estos archivos nombran solo a quienes tienen una ausencia o llegaron tarde, así que no se puede dar un porcentaje de una escuela, del distrito ni de un grupo.
problem-no_roster-do = Agregue una lista de todos los estudiantes.
problem-unmatched_roster = La lista y la asistencia comparten pocos números de estudiante o ninguno ({ $value }).
problem-unmatched_roster-do = Use el mismo número de estudiante en los dos archivos, por ejemplo el SASID.
problem-no_rules = { $count ->
    [one] Una fila es del año escolar { $value }, que aquí no tiene reglas. Quedó fuera.
   *[other] { $count } filas son del año escolar { $value }, que aquí no tiene reglas. Quedaron fuera.
}
problem-no_rules-do = Revise las fechas. Si el año es correcto, hace falta una versión de Rollcall con sus reglas.
problem-unknown_documentation = { $count ->
    [one] La documentación “{ $value }” no se conoce. En una fila cuenta como ninguna.
   *[other] La documentación “{ $value }” no se conoce. En { $count } filas cuenta como ninguna.
}
problem-unknown_documentation-do = Use “none”, “parent”, “medical”, “court”, “preapproved” o “school_official”.
problem-too_many = { $count } entradas más de la misma clase ({ $value }) no están en la lista.
problem-too_many-do = El comando rollcall check --format problems escribe la lista completa.
problem-assumed_calendar = No hay calendario. Se supone de lunes a viernes sin los días feriados legales, así que los días de inscripción pueden estar errados, el plazo para las notas queda abierto y no se sabe cuándo termina el año.
problem-assumed_calendar-do = Marque los días sin clases encima de los resultados, o agregue un archivo de calendario con first_day, last_day y los días sin clases.
problem-calendar_suggestion = En algunos días de semana nadie tiene una fila, así que puede que no hubiera clases: { $value }.
problem-calendar_suggestion-do = Mire esos días y ponga en un calendario los que no tuvieron clases.
problem-as_of_uncertain = La última fecha de estos archivos está lejos de la anterior ({ $value }). Puede ser un error de tecla.
problem-as_of_uncertain-do = Elija el día arriba de los resultados o corrija la última fecha.
problem-mixed_shapes = Este archivo solo se tomaría por otra forma que todos juntos ({ $value }).
problem-mixed_shapes-do = Mire si cada archivo es el que usted quería.
problem-no_mhw_code = Ningún código de estos archivos significa un día de bienestar, así que nada se puede decir de los días de bienestar.
problem-no_mhw_code-do = Si su distrito tiene ese código, dele ese significado en “Cómo leemos sus códigos”, o el significado mhw en un perfil.
problem-single_code = Todas las ausencias llevan un solo código (“{ $value }”), así que estos archivos no distinguen una clase de ausencia de otra.
problem-single_code-do = Exporte los códigos que dicen el motivo, o una columna del motivo.
problem-no_rows_that_day = { $count ->
    [one] En un día de clases nadie de una escuela tiene una fila ({ $value }).
   *[other] En { $count } días de clases nadie de una escuela tiene una fila ({ $value }).
}
problem-no_rows_that_day-do = Si no hubo clases, ponga el día en el calendario. Si hubo, expórtelo otra vez.
problem-attendance_not_taken = { $count ->
    [one] En un día de clases toda una escuela no tiene ausencias ({ $value }); puede que no se tomara la asistencia.
   *[other] En { $count } días de clases toda una escuela no tiene ausencias ({ $value }); puede que no se tomara la asistencia.
}
problem-attendance_not_taken-do = Pregunte a la escuela si ese día se tomó la asistencia.

## One student

student-id = Número
student-grade = grado { $grade }
as-of-line = hasta el { $date }
student-no-school = escuela sin indicar
student-no-grade = sin indicar
student-back = Volver a los resultados
student-next = Siguiente estudiante
student-previous = Estudiante anterior
student-position = { $position } de { $total }
student-shown = { $name }: { $absences ->
    [0] sin ausencias.
    [one] { $absences } ausencia.
   *[other] { $absences } ausencias.
}
student-gone = Este estudiante no está en estos resultados.
overview-heading = Resumen
missed-sentence = { $absent } de { $enrolled ->
    [one] { $enrolled } día perdido
   *[other] { $enrolled } días perdidos
}: { $rate }.
missed-open = Días perdidos: aún no se sabe. { $days ->
    [one] Un día tiene un código desconocido.
   *[other] { $days } días tienen un código desconocido.
}
chronic-yes = Desde { $percent }, Connecticut habla de “ausentismo crónico” (chronically absent). Es una señal para ofrecer ayuda, no un castigo. Cuentan todos los días, también los justificados y los de bienestar.
chronic-no = Está por debajo de { $percent }, donde Connecticut empieza a hablar de “ausentismo crónico” (chronically absent).
chronic-open = Aún no podemos decir si es { $percent } o más: lo deciden los días de código desconocido.
chronic-first = { $percent } se alcanzó por primera vez el { $date }.
chronic-first-before = Antes en el año fue { $percent } o más, por primera vez el { $date }.
chronic-early = Es pronto: el porcentaje dice poco antes de { $days } días.
tier-sentence = { $tier ->
    [1] Nivel de apoyo 1 (Tier 1): el apoyo que tienen todos.
    [2] Nivel de apoyo 2 (Tier 2): ahora ayuda un apoyo temprano y personal.
   *[other] Nivel de apoyo 3 (Tier 3): un apoyo intensivo, a menudo junto con otras instituciones.
}
tier-assumed = El año pasado no está en estos archivos; podría subir el nivel de apoyo.
outlook-left = { $days ->
    [0] Un día más perdido llevaría el año a { $percent } o más.
    [one] Si no se pierde más que un día, el año termina por debajo de { $percent }.
   *[other] Si no se pierden más que { $days } días, el año termina por debajo de { $percent }.
}
outlook-recover = { $days ->
    [one] Un día más en la escuela lo baja de { $percent }.
   *[other] { $days } días seguidos en la escuela lo bajan de { $percent }.
}
outlook-recover-open = { $days ->
    [one] Un día más en la escuela lo bajaría de { $percent }; quizá el año escolar ya no tenga ninguno.
   *[other] { $days } días seguidos en la escuela lo bajarían de { $percent }; quizá el año escolar ya no tenga tantos.
}
mhw-sentence = Días de bienestar: { $valid } de { $claimed } válidos. { $remaining ->
    [0] Este año escolar no se puede tomar ninguno más.
    [one] Queda uno este año escolar.
   *[other] Quedan { $remaining } este año escolar.
}
mhw-sentence-none = Días de bienestar: ninguno en estos archivos. { $remaining ->
    [0] Este año escolar no se puede tomar ninguno.
    [one] Queda uno este año escolar.
   *[other] Quedan { $remaining } este año escolar.
}
mhw-open = Días de bienestar: aún no se sabe.
unexcused-sentence = { $certain ->
    [0] Ningún día injustificado cuenta con seguridad para truancy.
    [one] Un día injustificado cuenta para truancy.
   *[other] { $certain } días injustificados cuentan para truancy.
} { $open ->
    [0] { "" }
    [one] Un día cuenta solo si no aparece la nota o el motivo que falta.
   *[other] { $open } días cuentan solo si no aparecen las notas o los motivos que faltan.
}
unexcused-none = Ningún día injustificado cuenta para truancy.
unexcused-open = Días injustificados: aún no se sabe.
truancy-not-in-file = Ausentismo injustificado (truancy): no está en este archivo.
tardy-sentence = { $days ->
    [one] Llegó tarde un día.
   *[other] Llegó tarde { $days } días.
}
disciplinary-sentence = { $days ->
    [one] Un día de suspensión o expulsión.
   *[other] { $days } días de suspensión o expulsión.
}
enrollments-heading = Por escuela
enrollment-line = { $absent } de { $enrolled } días perdidos
enrollment-chronic = ausentismo crónico en esta escuela

meetings-heading = Reunión con la familia
trigger-calendar_month = { $count } días injustificados en un mes, alcanzados el { $date }.
trigger-rolling_30 = { $count } días injustificados en { $days } días, alcanzados el { $date }.
trigger-year = { $count } días injustificados en el año escolar, alcanzados el { $date }.
trigger-meeting = La escuela debería invitar a la familia a reunirse a más tardar el { $date }, para ver qué ayudaría.
trigger-meeting-open = Hasta cuándo la escuela debería invitar a la familia está abierto: ningún calendario da los días de clases siguientes.
trigger-provisional = Solo si no llegan las notas o los motivos que faltan.

check-heading = Por revisar
check-sentence-health_requirement = La escuela no deja entrar al estudiante por un examen físico o vacunas. La enfermera o el centro de salud de la escuela puede ayudar; la familia no tiene la culpa.
check-sentence-long_absence = Muchos días de clases seguidos sin motivo conocido. Alguien debería averiguar cómo está el estudiante.
check-sentence-short_enrollment = Pocos días de inscripción: el porcentaje de días perdidos dice poco.
check-sentence-keyed_differs = En algunos días la marca de la escuela y la regla son distintas. Están señalados abajo.
check-sentence-unknown_code = Algunos días tienen un código desconocido. Lo que depende de ellos queda abierto.

absences-heading = Días perdidos
absences-none = Ninguna ausencia en estos archivos.
absences-open = { $days ->
    [one] Un día tiene un código desconocido. No figura entre los días perdidos.
   *[other] { $days } días tienen un código desconocido. No figuran entre los días perdidos.
}
absences-totals = Estos archivos traen solo cantidades, así que no se conocen los días.
absence-code = Código
absence-code-none = sin código
absence-number = Ausencia { $ordinal }
absence-no-number = no lleva número
absence-number-open = número aún desconocido
absence-level = nivel { $level }
category-excused = Justificada
category-unexcused = Injustificada
category-disciplinary = Disciplinaria
category-open = Aún no se sabe
category-none = El motivo no está en este archivo
category-unexcused-pending = Injustificada por ahora
category-excused-pending = Justificada por ahora
mhw-valid = Día de bienestar: válido
mhw-invalid-not_in_force = Día de bienestar: no válido, aún no existían
mhw-invalid-grade = Día de bienestar: no válido, grado
mhw-invalid-limit = Día de bienestar: no válido, límite alcanzado
mhw-invalid-consecutive = Día de bienestar: no válido, días seguidos
mhw-invalid-permission = Día de bienestar: no válido, permiso
mhw-invalid-open = Día de bienestar: no válido
counts-truancy = cuenta para truancy
counts-truancy-not = no cuenta para truancy
keyed-differs = la marca de la escuela es distinta: un día por revisar
provisional = aún puede cambiar
missing = Falta: { $what }.
missing-by = Falta: { $what }, a más tardar el { $date }.
need-documentation = una nota
need-medical = una nota de un médico, una enfermera u otro profesional de salud con licencia
need-court = el documento del tribunal
need-preapproval = la aprobación de la escuela, dada de antemano
need-reason = el motivo
need-permission = el permiso de un padre, una madre o tutor
need-calendar = el calendario de la escuela
why-open = El día queda abierto hasta que se conozca su código.
rule-reading = Nuestra lectura (en inglés):
rule-sources = Dónde está escrito
rule-no-address = sin dirección pública
rule-evidence = Cómo lo sabemos
rule-checked = Revisado el { $date }
tag-V = leído en el original
tag-2 = repetido por otros
tag-I = nuestra deducción
tag-M = conocimiento general

## What the rules are about

stem-presence = Presente o ausente
stem-disciplinary = Suspensión y expulsión
stem-ordinal = El número de la ausencia
stem-excusal = Justificada (excused) o injustificada (unexcused)
stem-documentation = Notas y papeles
stem-mental_health_day = Días de bienestar de salud mental (mental health wellness days)
stem-truancy = Ausentismo injustificado (truancy)
stem-chronic_absence = Ausentismo crónico (chronic absence)
stem-review_team = Equipos de revisión de asistencia
stem-suppression = Los números pequeños se ocultan
stem-tier = Niveles de apoyo
stem-psis = Informes al estado
stem-student_groups = Grupos de estudiantes

## The rules that decide, one sentence each

rule-IN-1 = El tiempo en la escuela decide el día: asistió menos de la mitad.
rule-IN-4 = La clase remota cuenta solo donde está autorizada, y aquí no lo está.
rule-DISC-1 = Un día de suspensión fuera de la escuela o de expulsión es una ausencia disciplinaria.
rule-DISC-2 = Una ausencia disciplinaria no es justificada ni injustificada. Nunca cuenta para truancy; sí cuenta como día perdido.
rule-DISC-3 = Este distrito cuenta la suspensión dentro de la escuela como una ausencia propia.
rule-DISC-4 = La suspensión va antes que el otro código de ese día. No se gasta ningún día de bienestar.
rule-ORD-2-level1 = Es la ausencia { $ordinal } del año escolar. Hasta la { $level1_last } basta una nota de la casa.
rule-ORD-2-level2 = Es la ausencia { $ordinal } del año escolar. Desde la { $level2_first } importa el motivo.
rule-ORD-2 = Las ausencias se numeran durante el año. Hasta la número { $level1_last } basta una nota de la casa; desde la { $level2_first } importa el motivo.
rule-EXC-1-pending = Desde la ausencia { $level2_first }, una enfermedad necesita una nota de un profesional médico con licencia, y aún no hay ninguna.
rule-EXC-1-unexcused = Desde la ausencia { $level2_first }, una enfermedad necesita una nota de un profesional médico con licencia, y no hay ninguna a tiempo.
rule-EXC-1 = Desde la ausencia { $level2_first }, una enfermedad se justifica con una nota de un profesional médico con licencia.
rule-EXC-2 = Una fiesta religiosa se justifica con la nota de los padres, también desde la ausencia { $level2_first }.
rule-EXC-3 = Una muerte en la familia o una emergencia se justifica con la nota de los padres, también desde la ausencia { $level2_first }.
rule-EXC-4-pending = Desde la ausencia { $level2_first }, una cita en el tribunal necesita el documento del tribunal, y aún no hay ninguno.
rule-EXC-4-unexcused = Desde la ausencia { $level2_first }, una cita en el tribunal necesita el documento del tribunal, y no hay ninguno a tiempo.
rule-EXC-4 = Desde la ausencia { $level2_first }, una cita en el tribunal se justifica con el documento del tribunal.
rule-EXC-5 = Faltó el transporte que normalmente da otro distrito. Eso justifica el día, sin nota.
rule-EXC-6-unexcused = Desde la ausencia { $level2_first }, una oportunidad educativa necesita la aprobación del distrito de antemano, y no la hay.
rule-EXC-6 = Desde la ausencia { $level2_first }, una oportunidad educativa se justifica si el distrito la aprobó de antemano.
rule-EXC-7 = Desde la ausencia { $level2_first }, este motivo no está en la lista de los que justifican.
rule-EXC-8 = Despliegue militar de un padre o una madre: se justifican { $military_days } días por año escolar.
rule-EXC-9-by-option = La escuela no dejó entrar al estudiante por un examen físico o vacunas. Este distrito lo justifica, y el día queda señalado para que alguien lo mire.
rule-EXC-9 = La escuela no dejó entrar al estudiante por un examen físico o vacunas. Ninguna regla justifica eso por sí sola; el día se trata como cualquier otro y queda señalado para que alguien lo mire.
rule-EXC-10-pending = El motivo aún no se conoce. Hasta entonces el día cuenta como injustificado por ahora.
rule-EXC-10 = Desde la ausencia { $level2_first }, solo justifica un motivo de la lista, y el de este día no se conoce.
rule-EXC-210 = La escuela mandó al estudiante a casa por una enfermedad contagiosa. Eso siempre se justifica.
rule-DOC-1-excused-papers-none = Se supone un motivo por escrito a tiempo, porque estos archivos no tienen columna de documentación.
rule-DOC-1-excused-papers-some = Hay un motivo por escrito a tiempo, o se supone donde un archivo no tiene columna de documentación.
rule-DOC-1-excused = El motivo por escrito llegó a tiempo: en { $documentation_days } días de clases.
rule-DOC-1-pending = Aún no hay un motivo por escrito. Llega a tiempo dentro de { $documentation_days } días de clases.
rule-DOC-1-unexcused = No hay un motivo por escrito. Habría llegado a tiempo dentro de { $documentation_days } días de clases.
rule-DOC-1 = El motivo por escrito tiene que llegar en { $documentation_days } días de clases.
rule-DOC-2 = La nota llegó después del último día del plazo.
rule-MHW-1 = En este año escolar aún no había días de bienestar en Connecticut.
rule-MHW-2 = Los días de bienestar son de kínder a 12.º grado.
rule-MHW-3-mhw-valid = En un año escolar se pueden tomar { $mhw_days } días de bienestar, y este es uno de ellos.
rule-MHW-3-mhw-invalid = En un año escolar se pueden tomar { $mhw_days } días de bienestar, y ya se tomaron antes de este.
rule-MHW-3 = En un año escolar se pueden tomar { $mhw_days } días de bienestar.
rule-MHW-4-mhw-valid-allow = Ningún día de bienestar está al lado, salvo quizá a través de un cierre imprevisto, que en este distrito puede separar dos.
rule-MHW-4-mhw-valid = Ni el día de clases anterior ni el siguiente es un día de bienestar.
rule-MHW-4-mhw-invalid = El día de clases anterior o el siguiente es un día de bienestar. No pueden ser dos seguidos, y los fines de semana y los días sin clases no los separan.
rule-MHW-4 = Dos días de bienestar no pueden ser en días de clases seguidos. Los fines de semana y los días sin clases no los separan.
rule-MHW-5-mhw-valid = Es un día de bienestar, pero no consta el permiso de los padres; desde los { $self_consent_age } años decide el estudiante.
rule-MHW-5 = El permiso de los padres tiene que estar registrado; desde los { $self_consent_age } años decide el estudiante.
rule-MHW-6 = Un día de bienestar válido se justifica con cualquier número y nunca cuenta para truancy. Sí cuenta como día perdido.
rule-MHW-7 = Un día que no puede ser de bienestar es una ausencia como las demás.
rule-KEYED = El distrito confía en su propia marca: un día marcado como justificado queda justificado.

## Questions before the results

question-of = Pregunta { $number } de { $total }
question-back = Atrás
question-next = Siguiente
question-leave = Dejarla abierta
question-close = Cerrar las preguntas
undo = Deshacer
undo-done = Se deshizo el último cambio.
undo-code = Se cambió lo que significa el código { $code }.
undo-codes = Se confirmaron los códigos por revisar.
undo-calendar = Se cambió el calendario.
undo-options = Se cambió el día o el año escolar.
undo-reading = Se cambió la manera de leer un archivo.
errors-no-role = “{ $name }” no tiene columnas que puedan ser asistencia, una lista de estudiantes, un calendario o totales: { $columns }. La asistencia necesita un número de estudiante, una fecha y un código.
errors-say-what-it-is = Decir qué es este archivo
files-change = Cambiar cómo se lee este archivo
files-change-name = Cambiar cómo se lee este archivo: { $name }

map-heading = ¿Qué hay en { $name }?
map-why = Sus columnas tienen nombres que aquí no se conocen. Indique cuál es cada una. Nada cambia en el archivo.
map-why-again = Cambie lo que se entendió y vuelva a calcular los resultados. Nada cambia en el archivo.
map-role-legend = 1. Qué es el archivo
map-role = Este archivo es
map-role-attendance = Asistencia: una fila por estudiante y día
map-role-roster = Una lista: una fila por estudiante
map-role-calendar = Un calendario escolar
map-role-totals = Totales: días de inscripción y días perdidos
map-role-grid = Asistencia, con una columna por día
map-header-legend = 2. La fila de los títulos
map-preview = Las primeras filas del archivo
map-row = Fila
map-row-number = Fila { $row }
map-unused = sin usar
map-no-header = Ninguna fila tiene títulos
map-columns-legend = 3. Qué es cada columna
map-column = { $name } (por ejemplo { $example })
map-column-number = Columna { $number }
map-column-choose = Elija una columna
map-column-none = No está en este archivo
map-needed = necesaria
map-others = { $count ->
    [one] Una columna más que puede tener
   *[other] { $count } columnas más que puede tener
}
map-grid = Las columnas que tienen una fecha por título se encuentran solas.
map-choose-column = Elija la columna de: { $field }.
map-choose-any = Elija una columna para al menos uno de estos: { $fields }.
map-choose-grid = Al menos dos columnas necesitan una fecha por título.
map-changed = Cambió la vista previa.
map-go = Seguir
map-go-again = Volver a calcular los resultados

dates-heading = ¿Qué parte de estas fechas es el mes?
dates-why = Las fechas de { $file } ({ $column }) se pueden leer de más de una manera. Elija la línea correcta.
dates-mdy = Primero el mes
dates-dmy = Primero el día
dates-ymd = Primero el año
dates-example = { $text } es el { $date }

## Questions beside the results

questions-count = { $count ->
    [one] Una pregunta hace más seguros estos resultados
   *[other] { $count } preguntas hacen más seguros estos resultados
}
questions-left = { $count ->
    [one] Queda abierta una pregunta
   *[other] Quedan abiertas { $count } preguntas
}
questions-none = Todas las preguntas tienen respuesta
questions-answer = Responder ahora
questions-again = Ver otra vez las respuestas
waits-code = { $count ->
    [one] Los resultados de un estudiante dependen de este código.
   *[other] Los resultados de { $count } estudiantes dependen de este código.
}
waits-blank = { $count ->
    [one] Los resultados de un estudiante dependen de esto.
   *[other] Los resultados de { $count } estudiantes dependen de esto.
}
blank-heading = ¿Qué significa una fila sin código?
blank-count = { $count } de { $total } filas no tienen código.
blank-habit-most = En PowerSchool eso significa presente. ¿Es así aquí?
blank-habit-few = En PowerSchool eso significa presente. En una lista de ausencias también puede ser un código que nadie anotó.
blank-heading-grid = ¿Qué significa una celda vacía?
blank-count-grid = { $count ->
    [one] Una de { $total } celdas está vacía.
   *[other] { $count } de { $total } celdas están vacías.
}
blank-habit-grid = En muchas hojas de asistencia una celda vacía significa presente. ¿Es así aquí? Sin respuesta, esos días no cuentan ni como presentes ni como inscritos.
blank-not-taken = No, no se tomó asistencia
blank-label-grid = Una celda vacía significa
blank-present = Sí, presente
blank-other = Otra cosa
blank-label = Una fila sin código significa
kind-choose = No se sabe todavía
kinds-present = En la escuela
kinds-absent = Ausente
kinds-neither = No es un día de este estudiante
codes-question = ¿Qué significan estos códigos?
codes-question-why = Un código sin significado queda abierto: sus días no cuentan como perdidos ni como presentes.
codes-legend = Códigos de estos archivos
code-uses = { $rows ->
    [one] una fila
   *[other] { $rows } filas
}, { $students ->
    [one] un estudiante
   *[other] { $students } estudiantes
}
code-several = No todas las escuelas de Connecticut usan este código para lo mismo.
codes-more = { $count ->
    [one] Mostrar un código más
   *[other] Mostrar { $count } códigos más
}
code-means = significa
codes-change = Cambiar
codes-change-of = Cambiar lo que significa { $code }
codes-another = Otro significado
codes-use = Usar estos significados
as-of-today-why = Hoy es { $date }. Conviene no contar los días que todavía no llegan.
as-of-future-why = Su última fecha es el { $last }, y hoy es { $before }. Conviene no contar los días que todavía no llegan.
calendar-heading = ¿Qué días hubo clases, { $year }?
calendar-why = Estos archivos tienen ausencias y no días de clases. Sin calendario se supone de lunes a viernes menos los días feriados legales, así que los días de inscripción, los porcentajes y los plazos pueden no ser exactos.
calendar-mark = Marcar los días sin clases
calendar-refuse = Seguir sin calendario
calendar-ends = Primer y último día de clases
calendar-first = Primer día
calendar-last = Último día
calendar-last-hint = Déjelo vacío si todavía no se sabe.
calendar-closed = { $count ->
    [one] Un día sin clases está tachado.
   *[other] { $count } días sin clases están tachados.
}
calendar-aside = { $count ->
    [one] Una fila de sus archivos cae en un día sin clases y se dejará aparte.
   *[other] { $count } filas de sus archivos caen en días sin clases y se dejarán aparte.
}
calendar-use = Usar este calendario
calendar-save = Guardar como archivo de calendario
calendar-saved = El calendario se guardó con las descargas de este navegador. La próxima vez, elíjalo junto con sus archivos.
days-hint = Pulse un día para tacharlo o recuperarlo. Ya están tachados: los días feriados legales, los días en que las escuelas suelen cerrar y, cuando hay suficientes filas para saberlo, los días en que nadie faltó. Las flechas van de un día a otro.
days-label = Días de lunes a viernes de { $year }
day-no-school = { $date }: sin clases ({ $why })
day-school = { $date }: clases ({ $why })
day-nobody = nadie tiene una fila
day-rows = { $count ->
    [one] una fila
   *[other] { $count } filas
}
no-calendar = Sin calendario: se supone de lunes a viernes menos los días feriados legales, así que los días de inscripción y los porcentajes pueden variar por algunos días, y los plazos de notas y reuniones quedan abiertos.
no-calendar-for = Sin calendario de { $years }: ahí se supone de lunes a viernes menos los días feriados legales, así que los días de inscripción y los porcentajes pueden variar por algunos días, y los plazos de notas y reuniones quedan abiertos.
closure-new-year-s-day = Año Nuevo
closure-martin-luther-king-jr-day = Día de Martin Luther King, Jr.
closure-lincoln-day = Día de Lincoln
closure-washington-s-birthday = Día de los Presidentes
closure-presidents-day = Día de los Presidentes
closure-good-friday = Viernes Santo
closure-memorial-day = Día de los Caídos
closure-juneteenth-independence-day = Juneteenth
closure-juneteenth = Juneteenth
closure-independence-day = Día de la Independencia
closure-labor-day = Día del Trabajo
closure-rosh-hashanah = Rosh Hashaná
closure-yom-kippur = Yom Kipur
closure-columbus-day = Día de Colón
closure-indigenous-peoples-day-columbus-day = Día de los Pueblos Indígenas (Día de Colón)
closure-election-day = Día de elecciones
closure-veterans-day = Día de los Veteranos
closure-thanksgiving-day = Día de Acción de Gracias
closure-thanksgiving-recess = receso de Acción de Gracias
closure-christmas = Navidad
closure-winter-recess = receso de invierno

## Prints: the stamp

stamp-rules = Calculado por Rollcall { $engine } con reglas revisadas el { $date }.
stamp-as-of = Con datos hasta el { $date }.
stamp-options-none = Todas las opciones tienen su valor usual.
stamp-options = Opciones distintas de las usuales: { $options }.
stamp-not-legal = Esto no es una decisión legal.
stamp-fingerprint = Huella digital (SHA-256):

## Lugares de los resultados

places-label = Partes de los resultados
place-overview = Resumen
place-agenda = Agenda
place-charts = Gráficas
place-check = Días por revisar
place-problems = Problemas y códigos
place-options = Opciones del distrito
place-away = Para llevar
problems-all = Ver todos

## Take away: files, rates to share, sheets, letters, referral; what is kept from view

privacy-heading = Qué pueden ver otras personas
privacy-legend = Nombres en pantalla, en papel y en archivos
privacy-full = Nombres y números de estudiante
privacy-full-hint = Como están en sus archivos.
privacy-initials = Iniciales
privacy-initials-hint = Iniciales en lugar de nombres, la fila del informe (#12) en lugar de números de estudiante. Los números pequeños no se muestran.
privacy-rows = Números de fila
privacy-rows-hint = La fila del informe (#12) en lugar de nombres y números de estudiante. Los números pequeños no se muestran.
privacy-details = Mostrar días de bienestar, suspensiones y motivos
privacy-details-hint = En listas e impresiones, hasta que cierre esta página.
privacy-said-full = Se muestran nombres y números de estudiante.
privacy-said-initials = Hay iniciales en lugar de nombres y números de fila en lugar de números de estudiante.
privacy-said-rows = Hay números de fila en lugar de nombres y números de estudiante.
privacy-said-details = Se muestran días de bienestar, suspensiones y motivos.
privacy-said-no-details = No se muestran días de bienestar, suspensiones ni motivos.
privacy-rows-kept = Las filas de los archivos contienen nombres. No se muestran mientras los nombres están ocultos.
privacy-names-kept = Los estudiantes y sus números no se enumeran mientras los nombres están ocultos.

away-files = Archivos
away-records = Estos archivos contienen datos de estudiantes. Guárdelos donde solo el personal pueda abrirlos y bórrelos cuando ya no los necesite. Sus nombres de archivo no nombran a nadie.
away-note = Contiene datos de estudiantes.
away-note-redacted = Contiene datos de estudiantes, sin nombres ni números de estudiante. Quien conoce a un estudiante quizás lo reconozca.
away-note-rates = No contiene datos de ningún estudiante. Se puede compartir.
away-list = Estudiantes de la lista (CSV)
away-list-hint = { $total ->
    [one] El único estudiante de la lista, tal como está filtrada y ordenada ahora.
   *[other] Los { $total } estudiantes de la lista, tal como está filtrada y ordenada ahora.
} El archivo no tiene columnas como la del teléfono. “Copiar la lista”, en el resumen, copia las columnas que usted muestre.
away-students = Todos los estudiantes (CSV)
away-students-hint = Una fila por estudiante y año escolar.
away-absences = Todas las ausencias (CSV)
away-absences-hint = Una fila por día perdido, con su número, cómo cuenta y las reglas correspondientes.
away-report = El informe completo (JSON)
away-report-hint = Todo lo que se calculó, para otro programa o para la próxima vez.
away-report-note = Contiene datos de estudiantes, siempre con nombres y números de estudiante.
away-saved = { $name } se guardó con las descargas de este navegador.

rates-heading = Tasas de asistencia
rates-why = Tasas de escuelas, del distrito, de grupos de estudiantes y de meses. Los números pequeños no se muestran, así que se pueden compartir.
rates-as-of = Con datos hasta el { $date }
rates-csv = Tasas (CSV)
rates-csv-hint = Para una hoja de cálculo, con los meses de cada escuela.
rates-png = Tasas como imagen (PNG)
rates-png-hint = Para una presentación o una carta, con lo que significan las cifras.
rates-print = Tasas en papel
rates-print-hint = Para mirarlas primero e imprimirlas después, con lo que significan las cifras.
rates-look = Ver las tasas
rates-refused = Estos archivos solo enumeran ausencias y no hay lista de estudiantes, así que no se sabe quiénes nunca faltaron. Agregue una lista de todos los estudiantes para obtener tasas.
rates-hidden = oculto: números pequeños
rates-district = Distrito
rates-schools = Escuelas
rates-groups = Grupos de estudiantes
group-named = { $name } ({ $group })
group-el = Estudiantes que aprenden inglés
group-swd = Estudiantes con discapacidades
group-frl = Comidas gratis o a precio reducido
group-homeless = Estudiantes sin vivienda fija
group-race = Raza o etnia
group-gender = Género
rates-months = Meses, todas las escuelas
rates-col-students = N.º de estudiantes
rates-col-chronic = Ausentismo crónico
rates-col-rate = Tasa crónica
rates-col-attendance = Tasa de asistencia
rates-col-group = Grupo
rates-col-month = Mes
rates-col-enrolled = Días de inscripción
rates-col-absent = Días perdidos
rates-more = Hay { $count } filas más en el archivo CSV.
rates-definitions = Qué significan las cifras
rates-means-chronic = Ausentismo crónico: faltar el { $percent } o más de los días de inscripción, por cualquier motivo. También cuentan los días justificados, los de bienestar y las suspensiones.
rates-means-rate = Tasa crónica: de todos los estudiantes de kínder a 12.º grado con al menos { $days ->
    [one] un día
   *[other] { $days } días
} de inscripción, la parte con ausentismo crónico.
rates-means-rate-prek = Tasa crónica: de todos los estudiantes, incluido prekínder, con al menos { $days ->
    [one] un día
   *[other] { $days } días
} de inscripción, la parte con ausentismo crónico.
rates-means-attendance = Tasa de asistencia: de todos los días de inscripción, la parte en que los estudiantes estuvieron en la escuela.
rates-means-schools = Cada escuela cuenta sus propios estudiantes y días: quien cambió de escuela está en las dos. Los grupos se superponen. Ninguno de los dos suma el total del distrito.
rates-means-hidden = Oculto: menos de { $students } estudiantes, o menos de { $count } con ausentismo crónico; y una fila más donde una oculta se podría calcular con las otras.
rates-means-official = Estas no son las cifras oficiales del estado.

away-people = Hojas, cartas y datos para una remisión (referral)
away-whom = ¿Para quién?
away-whom-list = { $total ->
    [0] La lista tal como está filtrada ahora: ningún estudiante
    [one] La lista tal como está filtrada ahora: un estudiante
   *[other] La lista tal como está filtrada ahora: { $total } estudiantes
}
away-at-most = Los primeros { $count } a la vez. Filtre la lista para los demás.
away-whom-one = Un estudiante
away-find = Nombre o número del estudiante
away-chosen = Se eligió a { $name }.

student-sheets-heading = Hojas de estudiantes
student-sheets-why = Una página por estudiante, con cada día perdido, cómo cuenta y por qué.
student-sheets-details = Los días de bienestar, las suspensiones y los motivos no aparecen hasta que usted los muestre arriba.
student-sheets-make = Preparar las hojas
sheet-col-date = Fecha
sheet-col-number = N.º
sheet-col-counts = Cuenta como
sheet-col-why = Motivo
sheet-col-missing = Qué ayudaría
sheet-col-rules = Reglas
sheet-number = { $ordinal }
sheet-kept = no se muestra
sheet-missing-by = { $what }, hasta el { $date }
sheet-rules = Las reglas correspondientes
sheet-details-kept = En esta hoja no se muestran días de bienestar, suspensiones ni motivos.
sheet-absences-untold = Estos archivos no dicen qué días fueron.
sheet-reason-court = cita legal
sheet-need-court = el documento de la cita legal
sheet-rule-EXC-4 = Desde la ausencia { $level2_first }, una cita legal se justifica con su documento.

letters-heading = Cartas a las familias
letters-why = Dos cartas, en inglés o español. La invitación es para estudiantes con una reunión familiar segura: los días que una nota todavía puede cambiar nunca son motivo para ella. Lea cada carta antes de enviarla.
letters-redacted = Las cartas necesitan nombres. Elija “Nombres y números de estudiante” arriba para escribirlas.
letter-kind = Carta
letter-kind-invitation = Invitación a una reunión
letter-kind-notice = Aviso amable
letter-language = Idioma de la carta
letter-language-home = Según la columna del idioma del hogar
letter-language-found = Decide la columna “{ $column }”. Las familias de otros idiomas la reciben en inglés.
letter-language-none = Ninguna columna de estos archivos tiene el idioma del hogar, como “Home language”. Se usa inglés.
letter-field-salutation = Saludo
letter-field-paragraph = Su propio párrafo
letter-field-contact = Con quién comunicarse y cómo
letters-make = Preparar las cartas

letter-salutation = Estimada familia de { $name }:
letter-student = su estudiante
letter-invitation-first = Nos alegra que { $name } sea parte de nuestra escuela y nos gustaría conversar con ustedes.
letter-notice-first = Nos alegra que { $name } sea parte de nuestra escuela.
letter-missed = { $name } ha perdido { $absent } de { $enrolled ->
    [one] un día escolar
   *[other] { $enrolled } días escolares
} en lo que va del año escolar (con datos hasta el { $date }).
letter-unexcused = { $count ->
    [one] Para un día la escuela no tiene una nota que lo justifique: { $days }.
   *[other] Para { $count } días la escuela no tiene una nota que los justifique: { $days }.
}
letter-meet = Nos gustaría reunirnos con ustedes a más tardar el { $date }, para escucharlos y ver qué ayudaría. Pueden venir con una persona de confianza.
letter-meet-soon = Nos gustaría reunirnos pronto con ustedes, para escucharlos y ver qué ayudaría. Pueden venir con una persona de confianza.
letter-notice-all-days = Aquí cuentan todos los días perdidos, con nota o sin nota. Puede haber muchos motivos y nos gustaría ayudar.
letter-invitation-paragraph = Por favor, dígannos qué día y a qué hora les conviene.
letter-notice-paragraph = ¿Hay algo que dificulta venir a la escuela? Por favor, llámennos. Juntos podemos encontrar una solución.
letter-note = { $date } (hasta el { $until })
letter-notes = Todavía pueden entregar una nota para estos días: { $days }.
letter-differs = Si ustedes ven algo de otra manera, dígannos qué fecha y lo revisamos juntos.
letter-interpreter = Pueden pedir un intérprete en el idioma que prefieran hablar.
letter-help = Para ayuda con comida, vivienda, salud u otras necesidades, marquen 2-1-1 a cualquier hora. Es gratis y confidencial.
letter-contact = Pueden comunicarse con nosotros aquí: { $contact }
letter-close = Con un cordial saludo,

referral-heading = Datos para una remisión (referral)
referral-why = Para la oficina de servicios para jóvenes del municipio (Youth Service Bureau): ayuda en la comunidad. Elija arriba a un estudiante. Solo contiene lo que es seguro.
referral-make = Mostrar los datos
referral-none = Para este estudiante ninguna reunión familiar es segura, así que no hay datos para una remisión.
referral-reading = La lista nombra una reunión familiar para este estudiante. Resulta solo si cuenta un día de bienestar que no fue válido. Esa es nuestra lectura de la ley, así que no hay datos para una remisión.
referral-ready = Copie el texto en el formulario de la oficina. Complete las dos líneas abiertas.
referral-text = Datos para copiar
referral-copy = Copiar
referral-copied = Los datos se copiaron.
referral-selected = El texto está seleccionado. Cópielo con las teclas de su dispositivo.
referral-title = Datos para una remisión a la oficina de servicios para jóvenes (Youth Service Bureau)
referral-student = Estudiante: { $name } ({ $id }), { $school }, grado { $grade }
referral-year = Año escolar { $year }, con datos hasta el { $date }
referral-missed = Días perdidos: { $absent } de { $enrolled } de inscripción
referral-days = { $count ->
    [one] Un día injustificado: { $days }
   *[other] { $count } días injustificados: { $days }
}
referral-meeting = Reunión familiar: alcanzada el { $date }, para ofrecer a más tardar el { $by }
referral-meeting-open = Reunión familiar: alcanzada el { $date }; el día de la reunión no está fijado
referral-sure = Aquí no se cuentan los días que una nota o un motivo todavía puede cambiar.
referral-done = Qué ha ofrecido la escuela hasta ahora:
referral-family = Qué ayudaría según la familia:

paper-rates-heading = Tasas, listas para imprimir
paper-sheets-heading = Hojas de estudiantes, listas para imprimir
paper-letters-heading = Cartas, listas para imprimir
paper-referral-heading = Datos para una remisión
paper-rates = Una página o más, con lo que significan las cifras. Se pueden compartir.
paper-sheets = { $count ->
    [0] Ningún estudiante coincide.
    [one] Una hoja.
   *[other] { $count } hojas, una página cada una.
}
paper-sheets-cut = { $count } hojas, una página cada una, para los primeros { $count } de { $total } estudiantes de la lista.
paper-letters-invitation = { $count ->
    [0] Para ninguno de los { $looked } estudiantes hay una reunión familiar segura, así que no hay carta.
    [one] Una carta. De { $looked ->
        [one] un estudiante
       *[other] { $looked } estudiantes
    } uno tiene una reunión familiar segura.
   *[other] { $count } cartas, una página cada una. De { $looked } estudiantes, { $count } tienen una reunión familiar segura.
}
paper-letters-notice = { $count ->
    [0] Ninguno de los { $looked } estudiantes tiene un día perdido que se conozca, así que no hay carta.
    [one] Una carta. De { $looked ->
        [one] un estudiante
       *[other] { $looked } estudiantes
    } uno perdió algún día.
   *[other] { $count } cartas, una página cada una. De { $looked } estudiantes, { $count } perdieron algún día.
}
paper-letters-cut = Solo se miraron los primeros { $looked } de { $total } estudiantes de la lista.
paper-letters-reading = { $count ->
    [one] Para uno más la reunión resulta solo si cuenta un día de bienestar que no fue válido. Esa es nuestra lectura de la ley, así que no hay carta.
   *[other] Para { $count } más la reunión resulta solo si cuentan días de bienestar que no fueron válidos. Esa es nuestra lectura de la ley, así que no hay carta.
}
paper-records = Estas páginas contienen datos de estudiantes.
paper-back = Volver a las opciones

clear-button = Borrar todo
clear-hint = Saca de esta página de una vez archivos, resultados, respuestas y ajustes. Los archivos que usted guardó quedan donde están.
cleared = Se borró todo. En esta página ya no queda nada de sus archivos.

## One student: the year, papers, as it stood

year-heading = Año escolar { $year }, día por día
day-is-present = en la escuela
day-is-excused = faltó, justificada
day-is-unexcused = faltó, injustificada
day-is-pending = faltó, injustificada por ahora
day-is-disciplinary = faltó, suspensión o expulsión
day-is-absent = faltó
day-is-open = no se conoce el código de este día
day-is-no_school = sin clases
day-is-closed = escuela cerrada
day-is-no_row = sin fila en los archivos
day-is-not_enrolled = no inscrito
day-is-to_come = por venir
day-is-mhw-valid = día de bienestar, justificado
day-is-mhw-pending = día de bienestar, sin permiso registrado
day-is-mhw-invalid-excused = no pudo ser día de bienestar; justificada
day-is-mhw-invalid-unexcused = no pudo ser día de bienestar; injustificada
day-is-mhw-invalid-pending = no pudo ser día de bienestar; injustificada por ahora
day-is-mhw-invalid-absent = no pudo ser día de bienestar; faltó
day-is-mhw-invalid-disciplinary = suspensión o expulsión
day-key-present = en la escuela
day-key-excused = justificada (excused)
day-key-unexcused = injustificada (unexcused)
day-key-pending = injustificada por ahora: una nota todavía puede cambiarlo
day-key-absent = faltó
day-key-disciplinary = suspensión o expulsión
day-key-mhw-valid = día de bienestar
day-key-mhw-invalid = se pidió como día de bienestar y no pudo serlo
day-key-open = código desconocido
day-key-no_school = sin clases
day-key-closed = escuela cerrada
day-key-no_row = sin fila en los archivos
day-key-not_enrolled = no inscrito
day-key-to_come = por venir
day-key-contact = contacto con la familia
day-absence = ausencia { $ordinal }
day-tardy = llegó tarde
day-remote = a distancia
day-words = { $date }: { $what }.
day-contact = Contacto: { $kinds }.
day-missed = Faltó
days-kept = Aquí no se muestran días de bienestar, suspensiones ni motivos. Desde el primer día que no se muestra, tampoco están los números de las ausencias.
contacts-heading = Contactos con la familia
contacts-none = La lista elegida no tiene ningún contacto con la familia.
contact-line = { $date }: { $kind }
rate-heading = Días perdidos hasta ahora
rate-title = { $rate } de días perdidos hasta el { $date }
rate-words = Desde el día { $days } del año. Lo más alto fue { $rate }, el { $date }.
rate-open = { $days ->
    [one] Aquí no se cuenta un día cuyo código no se conoce.
   *[other] Aquí no se cuentan { $days } días cuyos códigos no se conocen.
}
rate-early = Es pronto: { $enrolled } días hasta ahora. La línea empieza con el día { $days }.
rate-as-table = Mostrar como tabla
rate-table = Días perdidos al final de cada mes
rate-until = Hasta
rate-missed = Días perdidos
rate-enrolled = Días de inscripción
rate-share = Parte
absence-ordinal = { $form ->
   *[other] { $ordinal }.ª
}
no-number-disciplinary = no lleva número: aquí no se cuentan las suspensiones
no-number-military = no lleva número: el permiso militar va aparte
no-number-mhw = no lleva número: este distrito no cuenta aquí los días de bienestar
paper-parent = una nota de la casa
paper-medical = una nota de un profesional médico con licencia
paper-court = el documento del tribunal
paper-preapproved = una aprobación dada de antemano
paper-school_official = una nota de la escuela sobre una conversación con la familia
on-file = Registrado: { $what }.
on-file-none = nada
on-file-no-column = no se sabe, los archivos no tienen columna de documentación
on-file-assumed = se supone { $paper }, los archivos no tienen columna de documentación
on-file-undated = { $paper }, sin fecha, así que se toma como a tiempo
on-file-later = todavía nada ese día ({ $paper } lleva la fecha { $date })
on-file-dated = { $paper }, con fecha { $date }
on-file-late = { $paper }, con fecha { $date }, después del último día
on-file-timely = { $paper }, con fecha { $date }, a tiempo
excused-by-parent = una nota
excused-by-medical = una nota médica
excused-by-court = el documento del tribunal
excused-by-preapproved = la aprobación dada de antemano
excused-by-reason = una nota de la casa por este motivo: { $reason }
would-be = Justificada si llega { $what } a más tardar el { $date }.
would-be-open = Justificada si { $what } llega a tiempo. Todavía no se sabe el último día.
would-be-shown = Justificada si los archivos muestran { $what } llegada a más tardar el { $date }.
would-have-been = Se habría justificado con { $what } a más tardar el { $date }.
would-be-nothing = Ningún documento lo cambia: el motivo dado no es uno de los que justifican de aquí en adelante.
window-counted = Cómo se contaron los días para una nota: de vuelta el { $from } = día { $first } … { $last } = día { $count }
window-counted-absence = Cómo se contaron los días para una nota: faltó el { $from } = día { $first } … { $last } = día { $count }
window-day = día { $number }: { $date }
window-rule = Se cuentan los días de clases del calendario del estudiante; no los fines de semana ni los días sin clases.
window-not-back = Todavía no ha vuelto a la escuela, así que una nota aún llega a tiempo.
window-open-end = No se sabe el último día para una nota: el calendario no llega tan lejos.
rule-no-quote = Su texto no estaba a mano. Lo de arriba es nuestra lectura.
paper-rules = Las reglas nombradas arriba, cada una una vez
print-details = En papel, mostrar también días de bienestar, suspensiones y motivos

then-title = Como estaba el …
then-label = Un día del pasado
then-hint = Los archivos se miran como estaban ese día: no se cuentan filas posteriores ni documentos con fecha posterior.
then-outside = Elija un día entre el { $first } y el { $last }.
then-shown = Como estaba el { $date }.
then-heading = El { $date }
then-heading-now = Ahora, al { $date }
then-meetings = { $count ->
    [0] Ninguna reunión familiar pendiente.
    [one] Una reunión familiar pendiente.
   *[other] { $count } reuniones familiares pendientes.
}
then-mhw = Días de bienestar: { $valid } de { $claimed } válidos.
then-table = Cada día perdido hasta entonces
then-day = Día
then-file = Registrado entonces
then-class = Contaba entonces como
then-now = Cuenta ahora como
then-changed = Qué lo cambió
then-same = nada
then-cause-paper = llegó un documento a tiempo
then-cause-paper_late = llegó un documento después del último día
then-cause-window_closed = pasó el último día para una nota
then-cause-number = cambió su número
then-cause-other_days = lo cambiaron otros días
then-nothing = El { $date } estos archivos todavía no tenían nada de este estudiante.
then-no-absence = Hasta entonces no había faltado ningún día.
then-no-class = Estos archivos no dicen cómo contaban los días.
then-since = { $days ->
    [one] Desde entonces faltó un día más.
   *[other] Desde entonces faltó { $days } días más.
}
then-undated = { $count ->
    [0] Todos los documentos registrados tienen fecha, o no hay ninguno.
    [one] Un documento registrado no tiene fecha y se toma como a tiempo.
   *[other] { $count } documentos registrados no tienen fecha y se toman como a tiempo.
}
then-undated-kept = Un documento sin fecha se toma como entregado a tiempo.

## The district's own steps

ladder-heading = Los pasos propios del distrito
ladder-hint = Son pasos del distrito, de su perfil. Las reuniones que pide el estado van aparte.
ladder-when-absences = con { $at } días perdidos
ladder-when-unexcused = con { $at } días injustificados
ladder-when-mhw = con el día de bienestar { $at }
ladder-when-chronic = con ausentismo crónico
ladder-not-in-file = no está en este archivo
ladder-not-reached = no alcanzado
ladder-reached = alcanzado
ladder-reached-on = alcanzado el { $date }
ladder-provisional = por ahora: una nota todavía puede cambiarlo
ladder-none = El perfil no tiene pasos. Se pueden escribir en él bajo “steps”.
ladder-since-none = Para ver qué hay de nuevo, elija el informe de la semana pasada junto con los archivos de esta semana.
ladder-since = Nuevo quiere decir: alcanzado después del { $date }, el día del informe anterior.
ladder-students = { $count ->
    [one] un estudiante
   *[other] { $count } estudiantes
}
ladder-new = { $count ->
    [one] uno nuevo
   *[other] { $count } nuevos
}
ladder-is-new = nuevo
ladder-on = Alcanzado el
ladder-table = Estudiantes en el paso “{ $step }”, los más recientes primero

## Next steps and supports

next-heading = Próximos pasos
next-meeting-by = Invite a la familia a reunirse a más tardar el { $date }, para saber qué ayudaría.
next-meeting = Invite a la familia a reunirse, para saber qué ayudaría. Sin calendario no se sabe el último día.
next-notes = { $days ->
    [one] Un día todavía se puede justificar. Diga a la familia qué nota hace falta; el primer último día es el { $date }.
   *[other] { $days } días todavía se pueden justificar. Diga a la familia qué notas hacen falta; el primer último día es el { $date }.
}
next-homeless = Este estudiante puede haber perdido su hogar. El enlace McKinney-Vento puede arreglar transporte e inscripción inmediata y ayuda con las ausencias que vienen de perder el hogar. El estudiante tiene el mismo derecho a la escuela que todos.
next-np = Es la escuela, no la familia, la que no deja entrar al estudiante por un examen físico o vacunas. Ayude a conseguir una cita, para que vuelva pronto.
next-mhw = Un día de bienestar es ocasión para conversar: cómo está el estudiante, qué ayudaría, qué apoyos hay.
next-long = Muchos días seguidos sin noticia. Una visita o una llamada puede averiguar cómo está el estudiante.
next-tier-1 = Salude al estudiante cuando vuelva y dígale que lo extrañaron.
next-tier-2 = Acérquese en persona y pronto: pregunte qué lo hace difícil y ofrezca un mentor o alguien con quien hablar.
next-tier-3 = Reúna a quienes pueden ayudar: la escuela, salud, vivienda y servicios sociales, con una persona que lleve los hilos.
next-no-contact = Todavía no hay ningún contacto con la familia registrado. Una llamada o una visita es un buen comienzo.
next-language = Pregunte qué idioma prefiere la familia y lleve un intérprete.
next-whom = Quién puede ayudar
next-schools = Qué pueden hacer las escuelas
next-school = Qué puede hacer { $school }
next-school-all = Para todos: una escuela acogedora, mañanas que den gusto, adultos que conozcan a cada estudiante.
next-school-tier-2 = { $count ->
    [one] Un estudiante está en el nivel de apoyo 2: alguien se acerca en persona.
   *[other] { $count } estudiantes están en el nivel de apoyo 2: alguien se acerca a cada uno en persona.
}
next-school-tier-2-few = Algunos estudiantes están en el nivel de apoyo 2: alguien se acerca a cada uno en persona.
next-school-tier-3 = { $count ->
    [one] Un estudiante está en el nivel de apoyo 3: ayuda de varios lados, unida por una persona.
   *[other] { $count } estudiantes están en el nivel de apoyo 3: ayuda de varios lados, unida por una persona para cada uno.
}
next-school-tier-3-few = Algunos estudiantes están en el nivel de apoyo 3: ayuda de varios lados, unida por una persona para cada uno.
next-school-equal = Los estudiantes sin hogar y los que esperan un examen físico o vacunas tienen el mismo derecho a cada uno de estos pasos.
support-stale = número no verificado últimamente
support-checked = verificado el { $date }
supports-more = Más personas y servicios
contact-attendance = La oficina de asistencia de la escuela
contact-nurse = Enfermería escolar
contact-office = Oficina de la escuela
contact-counselor = Consejería escolar
contact-social-worker = Trabajo social de la escuela
contact-family-office = Oficina para familias
support-two-one-one = 2-1-1 Connecticut
support-two-one-one-what = Información y orientación gratuitas y confidenciales, a cualquier hora. Marque 2-1-1.
support-mobile-crisis = Mobile Crisis Intervention Services
support-mobile-crisis-what = Profesionales de salud mental, por teléfono o en persona. Marque 2-1-1 y luego 1.
support-school-health = Trabajador social de la escuela o centro de salud escolar
support-school-health-what = Atención en la escuela. Pregunte a la escuela.
support-wrap-ct = Wrap CT
support-wrap-ct-what = Clínicas, tratamiento de día y coordinación de la atención por región: connectingtocarect.org.
support-network-of-care = Connecticut Network of Care for Behavioral Health
support-network-of-care-what = Un directorio de atención de salud mental, en la web.
support-urgent-crisis = Centros de crisis urgentes para niños
support-urgent-crisis-what = Ayuda sin cita para menores de 18 años en Hartford, New Haven, New London y Waterbury; las direcciones están en la página del Departamento de Niños y Familias.
support-intensive = Servicios en el hogar, tratamiento de día, terapia para el trauma
support-intensive-what = Tratamiento estructurado, por remisión.
support-lifeline = Línea 988 de prevención del suicidio y crisis
support-lifeline-what = Llame o envíe un mensaje al 988, a cualquier hora.
support-youth-service = Oficina de servicios para jóvenes del municipio (Youth Service Bureau)
support-youth-service-what = Ayuda cerca de casa. Pregunte al municipio.
support-review-team = Equipo de asistencia o especialista de la escuela
support-review-team-what = Alguien que se acerca, busca las causas y puede ser mentor. En la escuela.
support-home-visits = Oficina de apoyo a las familias
support-home-visits-what = Visitas a casa, como LEAP, y apoyo a la familia. En el distrito.
support-case-management = Coordinación de servicios
support-case-management-what = Salud, vivienda y servicios sociales juntos.
support-mckinney-vento = El enlace McKinney-Vento del distrito
support-mckinney-vento-what = Inscripción inmediata, transporte, ausencias por perder el hogar. En el distrito.
support-school-nurse = Enfermería escolar o centro de salud escolar
support-school-nurse-what = Un examen físico o vacunas, a menudo en la escuela. Es la escuela la que no lo deja entrar, así que la familia no tiene la culpa.
support-interpreter = Intérprete
support-interpreter-what = Las familias multilingües tienen derecho a uno en reuniones importantes (C.G.S. 10-17o). Pregunte a la escuela.
support-record = El registro de asistencia del estudiante
support-record-what = Los padres pueden verlo (C.G.S. 10-15b). Pregunte a la escuela.
support-food = Comidas escolares, SNAP, Connecticut Foodshare
support-food-what = Comidas y ayuda de alimentos: la escuela, el estado, el banco de alimentos.
support-access = La oficina de familias del distrito, Everybody Learns
support-access-what = Transporte, internet y dispositivos. En el distrito.
support-energy = Operation Fuel; Public Utilities Regulatory Authority
support-energy-what = Ayuda con la calefacción y la electricidad: 860-243-2345; 800-382-4586.
support-prevention = Organizaciones regionales de salud mental, Governor’s Prevention Partnership
support-prevention-what = Prevención e información, en la web.

## Contacts with families

place-outreach = Contactos y pasos
outreach-heading = Contactos con las familias
outreach-what = Una lista con las columnas student_id, date y kind (como visita a casa, llamada, remisión, servicio). Se usa solo en esta página y no se guarda; ninguna regla la mira.
outreach-choose = Lista de contactos
outreach-hint = Un archivo CSV. También se puede elegir junto con los archivos de asistencia.
outreach-not-one = { $name } no es una lista de contactos: necesita las columnas student_id, date y kind, con tipos que no sean códigos de asistencia.
outreach-taken = Se usa la lista de contactos { $name }.
outreach-forgotten = Se quitó la lista de contactos.
outreach-forget = Quitar la lista
outreach-waits = La lista de contactos { $name } está lista. Elija también los archivos de asistencia.
outreach-rows = { $rows ->
    [one] una fila
   *[other] { $rows } filas
}, { $counted } contadas para { $year }.
outreach-order-mdy = Sus fechas se leen con el mes primero.
outreach-order-dmy = Sus fechas se leen con el día primero.
outreach-left-bad_row = { $count ->
    [one] Una fila no se pudo leer.
   *[other] { $count } filas no se pudieron leer.
}
outreach-left-no_student_id = { $count ->
    [one] Una fila no tiene número de estudiante.
   *[other] { $count } filas no tienen número de estudiante.
}
outreach-left-bad_date = { $count ->
    [one] Una fila no tiene una fecha que exista.
   *[other] { $count } filas no tienen una fecha que exista.
}
outreach-left-no_kind = { $count ->
    [one] Una fila no tiene tipo.
   *[other] { $count } filas no tienen tipo.
}
outreach-left-unknown_student = { $count ->
    [one] Una fila es de un estudiante que no está en los archivos de asistencia.
   *[other] { $count } filas son de estudiantes que no están en los archivos de asistencia.
}
outreach-left-other_year = { $count ->
    [one] Una fila es de otro año escolar.
   *[other] { $count } filas son de otro año escolar.
}
outreach-left-after_as_of = { $count ->
    [one] Una fila es posterior al día de corte.
   *[other] { $count } filas son posteriores al día de corte.
}
outreach-left-other_school = { $count ->
    [one] Una fila es de otra escuela.
   *[other] { $count } filas son de otras escuelas.
}
outreach-left-rows = (fila { $rows })
outreach-counts = Lo que se hizo
outreach-none = No se cuenta ningún contacto.
outreach-kind = Tipo
outreach-contacts = Contactos
outreach-students = Estudiantes con contacto
outreach-school = Escuela
outreach-all-schools = Todas las escuelas
outreach-term = Período
outreach-by-kind = Contactos por tipo
outreach-by-school = Contactos por escuela y tipo
outreach-by-term = Contactos por período y tipo
term-fall = Otoño, hasta diciembre
term-winter = Invierno, de enero a marzo
term-spring = Primavera, desde abril
without-heading = Sin contacto registrado
without-tier = Nivel de apoyo { $tier }: { $without } de { $students } estudiantes
without-tier-few = Nivel de apoyo { $tier }: oculto, números pequeños
without-none = Todos los estudiantes de los niveles de apoyo 2 y 3 tienen un contacto.
without-show = Mostrar
without-both = Niveles de apoyo 2 y 3
without-only = Solo nivel de apoyo { $tier }
without-table = Estudiantes de los niveles de apoyo 2 y 3 sin contacto
without-student = Estudiante
without-grade = Grado
without-of-tier = Nivel de apoyo
without-missed = Días perdidos
without-days = { $absent } de { $enrolled } días
without-first = Los primeros { $shown } de { $total }.

# ---- agenda: the week of an attendance team ----

agenda-lead = Al { $date }: { $students ->
    [one] un estudiante.
   *[other] { $students } estudiantes.
}
agenda-lead-few = Al { $date }. Cuántos estudiantes son está oculto: números pequeños.
agenda-since-days = Lo nuevo es nuevo desde el { $date }, { $days ->
    [one] el último día de clases.
   *[other] los últimos { $days } días de clases.
}
agenda-since-report = Lo nuevo es nuevo desde el informe del { $date } ({ $name }).
agenda-open = { $count ->
    [one] Un estudiante tiene un código que no se conoce y puede faltar aquí.
   *[other] { $count } estudiantes tienen códigos que no se conocen y pueden faltar aquí.
}
agenda-open-few = Algunos estudiantes tienen códigos que no se conocen y pueden faltar aquí.
agenda-caption = Agenda del equipo de asistencia
agenda-school = Escuela de la agenda
agenda-all-schools = Todas las escuelas
agenda-no-school = Sin escuela indicada
agenda-print = Imprimir la agenda
agenda-print-hint = Dos páginas, con espacios para quién, qué sigue y para cuándo.
agenda-student = Estudiante
agenda-what = Lo que hay
agenda-who = Quién
agenda-next = Qué sigue
agenda-when = Para cuándo
agenda-grade = grado { $grade }
agenda-nobody = Nadie.
agenda-cannot = Se omite: estos archivos no lo dicen.
agenda-more = Y { $count } más.
agenda-more-few = Y más.
agenda-show-all = Mostrar todos
agenda-hidden = { $count ->
    [one] Un estudiante. El nombre queda oculto hasta que alguien pida mostrar los días de bienestar.
   *[other] { $count } estudiantes. Los nombres quedan ocultos hasta que alguien pida mostrar los días de bienestar.
}
agenda-hidden-few = Los nombres quedan ocultos hasta que alguien pida mostrar los días de bienestar.
agenda-show = Mostrar días de bienestar y motivos
agenda-meetings = Reuniones con familias pendientes
agenda-meetings-why = { $earlier ->
    [0] Por fecha; lo que se alcanza en un mismo día es una sola reunión.
    [one] Por fecha; lo que se alcanza en un mismo día es una sola reunión. Una reunión anterior está en la lista de estudiantes.
   *[other] Por fecha; lo que se alcanza en un mismo día es una sola reunión. { $earlier } reuniones anteriores están en la lista de estudiantes.
}
agenda-notes = Notas por llegar
agenda-notes-why = { $dated ->
    [0] Todavía pueden llegar { $open } notas.
   *[other] Con último día hasta el { $until }. En total todavía pueden llegar { $open } notas.
}
agenda-at_20 = Ahora en { $severe } o más
agenda-at_10 = Ahora en { $chronic } o más
agenda-check_ins = Con quién conversar después de un día de bienestar
agenda-check_ins-why = Es ocasión de conversar: cómo está y qué apoyos hay.
agenda-rising = De { $risk } a menos de { $chronic }, y en aumento
agenda-improved = Mejoraron
agenda-improved-why = Buenas noticias para compartir.
agenda-late = Llegan tarde a menudo
agenda-late-why = { $times } veces o más, al menos un día de cada { $one_in }, y otra vez en estos días. Quien llega tarde falta más a menudo.
agenda-early_signs = Primeras señales
agenda-early_signs-why = { $signs } días perdidos por cada mes comenzado, o sea { $needed } hasta ahora. Los porcentajes se dicen a partir de { $settled } días de inscripción.
agenda-due = Reunión a más tardar el { $date }
agenda-due-passed = La reunión era a más tardar el { $date }
agenda-due-open = Reunión pendiente; sin calendario, su último día queda abierto
agenda-reached = Se alcanzó el { $date }, por días injustificados { $rules }.
agenda-rule-calendar_month = en un mes
agenda-rule-rolling_30 = en 30 días
agenda-rule-year = en el año escolar
agenda-new = Nuevo.
agenda-not-sure = Aún no es seguro: puede llegar una nota.
agenda-now-sure = Ahora es seguro: terminó el plazo para las notas.
agenda-note = { $count ->
    [one] Nota del { $dates } a más tardar el { $until }
   *[other] Notas del { $dates } a más tardar el { $until }
}
agenda-needs = Hace falta: { $needs }.
agenda-rate = { $rate }: { $absent } de { $enrolled } días perdidos
agenda-then = Antes: { $absent } de { $enrolled }, { $rate }.
agenda-not-then = Antes no estaba en los archivos.
agenda-missed = { $absent } de { $enrolled } días perdidos
agenda-check_in = Día de bienestar el { $date }
agenda-check_in-invalid = No cuenta como tal, y de todos modos es una ocasión.
agenda-how-below_20 = Otra vez por debajo de 20%
agenda-how-below_10 = Otra vez por debajo de 10%
agenda-how-every_day = En la escuela todos los días desde el { $date }
agenda-late-row = Tarde en { $days } de { $enrolled } días, { $again } de ellos desde el { $date }

# ---- since last time: last week's report beside this week's files ----

since-heading = Desde la última vez
since-lead = Del { $then } (el informe { $name }) al { $now }.
since-caption = Cambios desde el informe anterior
since-file = El informe de la semana pasada
since-hint = El archivo JSON que se descargó aquí la semana pasada. También puede elegirlo junto con los archivos de asistencia.
since-taken = Se compara con { $name }. Los cambios están en Agenda.
since-removed = Ya no se compara con un informe anterior.
since-print = Imprimir los cambios
since-nothing = Nada ha cambiado.
since-unused-later = { $name } es de un día posterior a estos resultados, así que no se compara con él. Elija una fecha de corte posterior o el informe de un día anterior.
since-unused-other_year = { $name } no tiene estudiantes de este año escolar, así que no se compara con él.
since-unused-other_students = { $name } no tiene ningún número de estudiante en común con estos archivos, así que no se compara con él. Revise que sea de las mismas escuelas y que los números estén escritos igual.
since-unused-same_day = { $name } es del mismo día que estos resultados. La agenda se guía por los días de clases.
since-differs = Parte de los cambios puede venir de esto:
since-option = { $title } Antes: { $then }. Ahora: { $now }.
since-rules = Reglas revisadas: antes el { $then }, ahora el { $now }
since-engine = Rollcall: antes { $then }, ahora { $now }
since-cannot-then = Se omite: el informe anterior no lo decía.
since-new_meetings = Nuevas reuniones con familias
since-ended_meetings = Reuniones que ya no hacen falta
since-ended_meetings-why = Con los días que ya no cuentan y cómo se leen ahora.
since-at_20 = Ahora en { $severe } o más
since-at_10 = Ahora en { $chronic } o más
since-at_5 = Ahora en { $risk } o más
since-below_10 = Ahora por debajo de { $chronic }
since-notes = Notas cuyo último día pasó
since-changed = Días que se leen de otra manera
since-entered = Estudiantes nuevos
since-gone = Estudiantes que ya no están en los archivos
since-ended-row = La reunión alcanzada el { $date } ya no hace falta
since-note-row = Nota del { $date }: el último día fue el { $until }
since-now = Ahora { $now }.
since-day = { $date }: { $then }, ahora { $now }
since-day-paper = { $date }: { $then }, ahora { $now }; está registrado: { $came }
since-paper-of = { $what } del { $date }
since-day-hidden = { $date }: un detalle que se oculta en las listas
since-class-none = sin ausencia
since-class-excused = justificado
since-class-excused-pending = justificado por ahora
since-class-unexcused = injustificado
since-class-unexcused-pending = injustificado por ahora
since-class-disciplinary = disciplinario
since-class-open = no se sabe
since-mhw-valid = día de bienestar
since-mhw-invalid = no cuenta como día de bienestar
file-earlier-taken = Informe anterior: los cambios están en Agenda.
files-only-earlier = El informe anterior se entendió. Ahora agregue los archivos de asistencia de esta semana.

# ---- reuniones en dos números, días por revisar, definiciones, opciones del distrito ----

number-hidden = oculto
truancy-heading = Reuniones con familias por hacer
truancy-sure = { $count ->
    [one] estudiante, seguro
   *[other] estudiantes, seguro
}
truancy-if = { $count ->
    [one] estudiante, solo si no aparecen los motivos que faltan
   *[other] estudiantes, solo si no aparecen los motivos que faltan
}
truancy-switch = Usar las marcas de justificada de mi escuela
truancy-switch-hint = Desde la ausencia { $level2_first } decide el motivo. Con este interruptor, un día que su sistema tiene como justificado, con nota y sin motivo en el archivo, sigue justificado.
truancy-switch-counting = Contando lo que cambia el interruptor …
truancy-switch-nothing = El interruptor no cambia a ningún estudiante de estos archivos.
truancy-switch-hidden = A cuántos estudiantes cambia el interruptor está oculto: números pequeños.
truancy-switch-on = { $students ->
    [one] Con él cambia 1 estudiante: entonces { $sure } seguro y { $open } solo si no aparecen los motivos que faltan.
   *[other] Con él cambian { $students } estudiantes: entonces { $sure } seguro y { $open } solo si no aparecen los motivos que faltan.
}
truancy-switch-off = { $students ->
    [one] Sin él cambia 1 estudiante: entonces { $sure } seguro y { $open } solo si no aparecen los motivos que faltan.
   *[other] Sin él cambian { $students } estudiantes: entonces { $sure } seguro y { $open } solo si no aparecen los motivos que faltan.
}
check-lead = En estos días su sistema dice una cosa y la definición del estado, con lo que hay en el archivo, otra. Muchas veces falta en el archivo un documento o un motivo.
check-trusting = Las marcas de justificada de su escuela se usan desde la ausencia { $level2_first }.
check-counting = Contando …
check-total = { $days ->
    [0] En ningún día difieren la marca de su sistema y la regla.
    [one] { $students ->
        [one] 1 día de 1 estudiante por revisar.
       *[other] 1 día de { $students } estudiantes por revisar.
    }
   *[other] { $students ->
        [one] { $days } días de 1 estudiante por revisar.
       *[other] { $days } días de { $students } estudiantes por revisar.
    }
}
check-not-known = { $days ->
    [one] En 1 día más depende de un código que no se conoce.
   *[other] En { $days } días más depende de un código que no se conoce.
}
check-keyed-excused = Marcadas como justificadas, injustificadas según la regla
check-keyed-unexcused = Marcadas como injustificadas, justificadas según la regla
check-counts = { $days ->
    [one] 1 día
   *[other] { $days } días
} de { $students ->
    [one] 1 estudiante.
   *[other] { $students } estudiantes.
}
check-open = { $days ->
    [one] Para 1 de ellos todavía puede llegar a tiempo una nota.
   *[other] Para { $days } de ellos todavía puede llegar a tiempo una nota.
}
check-code = { $code } ({ $days })
check-counts-hidden = Cuántos días son está oculto: números pequeños.
check-codes = Códigos: { $codes }.
check-settles = Qué lo resuelve
check-as-keyed = Para dejarlo como está marcado
check-accept-note = { $days ->
    [one] Si se confía en la marca de la escuela desde la ausencia { $level2_first }, este día sigue justificado. Se puede deshacer.
   *[other] Si se confía en la marca de la escuela desde la ausencia { $level2_first }, estos { $days } días siguen justificados. Se puede deshacer.
}
check-accept-note-hidden = Si se confía en la marca de la escuela desde la ausencia { $level2_first }, estos días siguen justificados. Se puede deshacer.
check-accept = Aceptar como está marcado para este grupo
check-reason_missing = Desde la ausencia { $level2_first }: hay nota y falta el motivo
check-reason_missing-settles = El motivo que dice la nota, anotado en su sistema y exportado en una columna de motivo. Un motivo de la lista con su documento deja el día justificado.
check-reason_missing-school = Estos días ya siguen como están marcados.
check-reason_not_listed = Desde la ausencia { $level2_first }: un motivo que no está en la lista
check-reason_not_listed-settles = Ningún documento para este motivo. Si la nota dice también un motivo de la lista, como enfermedad o emergencia, ese motivo y su documento.
check-reason_not_listed-school = Sus propios registros pueden decir justificada. Lo que se informa sigue la definición del estado, y ninguna opción lo cambia. Si el motivo se anotó por error, corríjalo en su sistema.
check-medical_missing = Desde la ausencia { $level2_first }: enfermedad sin nota médica
check-medical_missing-settles = Una nota de un médico, enfermero especialista u otro profesional médico con licencia.
check-medical_missing-school = Si la nota médica está archivada, anote “medical” como documentación en su sistema. Si uno de sus códigos significa siempre una nota médica, indíquelo en “Cómo leemos sus códigos”.
check-court_missing = Desde la ausencia { $level2_first }: tribunal sin su documento
check-court_missing-settles = El documento del tribunal.
check-court_missing-school = Si el documento del tribunal está archivado, anote “court” como documentación en su sistema. Si uno de sus códigos significa siempre ese documento, indíquelo en “Cómo leemos sus códigos”.
check-preapproval_missing = Desde la ausencia { $level2_first }: una oportunidad educativa sin aprobación previa
check-preapproval_missing-settles = La aprobación del distrito, dada a más tardar el primero de estos días.
check-preapproval_missing-school = Si se aprobó a tiempo, anote “preapproved” y el día de la aprobación en su sistema.
check-no_note = No hay nota archivada
check-no_note-settles = Una nota escrita de la casa, de un funcionario escolar que habló en persona con la familia, o de un profesional médico, dentro de { $documentation_days } días de clases.
check-no_note-school = Si la nota está archivada, anótela en la columna de documentación de su sistema. Ninguna opción la reemplaza.
check-no_note_level2 = Desde la ausencia { $level2_first }: no hay nota archivada
check-no_note_level2-settles = Una nota con un motivo de la lista, y el documento que ese motivo necesita, dentro de { $documentation_days } días de clases.
check-no_note_level2-school = Si la nota está archivada, anótela con su motivo en la columna de documentación de su sistema. Ninguna opción la reemplaza.
check-note_late = La nota llegó después de su último día
check-note_late-settles = El día en que llegó la nota, si es otro que el del archivo: a tiempo es dentro de { $documentation_days } días de clases.
check-note_late-school = Si su distrito cuenta estos días de otra manera, vea “Notas” en “Opciones del distrito”.
check-note_on_file = Hay una nota archivada a tiempo
check-note_on_file-settles = La nota que está archivada. Justifica el día.
check-note_on_file-school = Si la nota no es de este día, quítela de la columna de documentación. Si lo es, la marca de su sistema se puede cambiar a justificada.
check-reason_excuses = Un motivo que no necesita nota
check-reason_excuses-settles = El motivo que está en el archivo. Justifica el día sin nota.
check-reason_excuses-school = Si el motivo se anotó por error, corríjalo en su sistema. Si es correcto, la marca se puede cambiar a justificada.
check-other = Otra causa
check-other-settles = La página del estudiante dice qué reglas decidieron.
check-other-school = Ninguna opción lo hace.
check-show = Mostrar los días
check-show-of = Mostrar los días: { $title }
check-hide = Ocultar los días
check-hide-of = Ocultar los días: { $title }
check-days-of = Días: { $title }
check-reason-hidden = Los estudiantes de este grupo se listan cuando se muestran los motivos.
check-col-student = Estudiante
check-col-date = Día
check-col-code = Código
check-col-number = Número de ausencia
check-col-until = La nota puede llegar hasta
check-back = Anteriores
check-on = Siguientes
check-range = { $first } a { $last } de { $total } días
definitions-heading = Por qué otro sistema muestra otro número
definitions-lead = Los mismos archivos, contados según tres definiciones: año escolar { $year }, hasta el { $date }.
definitions-what = Qué se cuenta
definitions-connecticut = Connecticut
definitions-keyed = Como está marcado en su sistema
definitions-federal = Informe federal
definitions-none = no se cuenta
definitions-no-key = ningún código lo dice
definitions-same-days = los mismos días
definitions-students = Estudiantes en la cuenta
definitions-chronic = Con ausentismo crónico ({ $percent } o más)
definitions-unexcused = Días injustificados
definitions-certain = { $days } de ellos seguros
definitions-meeting = Reunión con la familia por hacer
definitions-if = y { $count } solo si no aparecen los motivos que faltan
definitions-not-everyone = En estos archivos solo están los estudiantes con una fila, así que no se muestra ninguna proporción de todos. Una lista de estudiantes la da.
definitions-connecticut-words = Cada estudiante una vez, con todos sus días en el distrito. Cuentan las ausencias justificadas, injustificadas y disciplinarias y los días de bienestar; { $percent } es crónico. Una ausencia se justifica por su número, su motivo y su nota. Con { $month } días injustificados en un mes o { $year } en el año escolar hay que invitar a la familia a una reunión.
definitions-without-prek = El prekínder no entra.
definitions-with-prek = El prekínder entra, por su opción.
definitions-keyed-words = La marca que alguien anotó, sin importar el motivo y la nota. Una marca dice justificada o injustificada; las dos son días perdidos, así que no cambia nada en el ausentismo crónico. Aquí, reuniones con familias: { $month } días marcados en un mes o { $year } en el año.
definitions-federal-words = Un estudiante cuenta en cada escuela a la que asistió al menos { $days } días, de kínder a 12.º grado, y allí es crónico con { $percent } de los días de esa escuela.
definitions-several = { $several ->
    [one] Aquí 1 estudiante cuenta en más de una escuela.
   *[other] Aquí { $several } estudiantes cuentan en más de una escuela.
}
extract-heading = Por fecha de la exportación
extract-lead = Una exportación de un día anterior muestra otros números: menos días, y notas que llegaron después. Aquí está el fin de cada mes.
extract-show = Mostrar los fines de mes
extract-day = Hasta
extract-chronic = Connecticut: crónico
extract-federal = Federal: crónico
extract-unexcused = Connecticut: días injustificados
extract-keyed = Como está marcado: días injustificados
extract-sure = Reuniones, seguro
extract-if = Reuniones, si no aparece un motivo
extract-nothing = todavía ningún día de clases
extract-note = Calculado con estos archivos y lo que dicen hasta ese día; una nota con fecha posterior todavía no está.
options-lead = La ley deja algunas decisiones al distrito y algunas preguntas abiertas. Elija otro valor para ver qué cambia antes de usarlo.
options-kept = Lo que usted usa se guarda con sus ajustes, entra en el informe y se puede deshacer.
options-part-wellness = Días de bienestar
options-part-documentation = Notas
options-part-excused = Justificada o no
options-part-present = Presente o ausente
options-part-truancy = Ausentismo injustificado (truancy)
options-part-rates = Tasas, niveles de apoyo y lo que se comparte
options-part-other = Más
options-default = Lo usual: { $value }
options-differs = cambiada
options-question = Pregunta abierta { $number }
options-rule = Regla { $number }
options-apply = Usar esto
options-leave = Dejar como estaba
options-applied = La opción está en uso. Deshacer la quita.
options-refused = Este valor no se puede usar.
option-mhw-permission_required = ¿Necesita un día de bienestar el permiso documentado de un padre o una madre?
option-mhw-permission_required-why = Así lo dice la guía del estado; la ley no lo menciona. Algunos distritos no lo piden.
option-mhw-unpermitted = ¿Qué es un día de bienestar sin permiso documentado?
option-mhw-unpermitted-why = En los dos casos cuenta como día perdido. Si se conserva, usa uno de los { $mhw_days } y nunca cuenta como ausentismo injustificado.
option-mhw-unpermitted-keep = Un día de bienestar, injustificado por ahora
option-mhw-unpermitted-invalid = Una ausencia común
option-mhw-in_ordinal = ¿Lleva número entre las ausencias un día de bienestar válido?
option-mhw-in_ordinal-why = El número decide desde cuándo importa el motivo: desde la ausencia { $level2_first }.
option-mhw-adjacent_to = ¿Qué día vecino hace que un día de bienestar no sea válido?
option-mhw-adjacent_to-why = Dos no pueden estar en días de clases seguidos. Si se piden tres seguidos, quedan el primero y el tercero, o solo el primero.
option-mhw-adjacent_to-accepted = Uno que fue aceptado
option-mhw-adjacent_to-claimed = Cualquiera que se pidió el día de clases anterior
option-mhw-closed_between = ¿Puede un cierre imprevisto separar dos días de bienestar?
option-mhw-closed_between-why = Un día de nieve después del pedido puede dejar juntos dos días de bienestar. Según las palabras de la ley son entonces seguidos.
option-mhw-closed_between-consecutive = No, son seguidos
option-mhw-closed_between-allow = Sí, los dos quedan
option-mhw-invalid_counts_for_truancy = ¿Cuenta como ausentismo injustificado un día de bienestar no válido e injustificado?
option-mhw-invalid_counts_for_truancy-why = La guía del estado se puede leer de las dos maneras. De un día así no sale ninguna carta.
option-documentation-days = ¿Dentro de cuántos días de clases llega a tiempo una nota?
option-documentation-days-why = La definición del estado dice { $usual }. Algunos distritos tienen un número propio.
option-documentation-anchor = ¿Desde cuándo se cuentan estos días?
option-documentation-anchor-why = La definición del estado cuenta desde el regreso a la escuela.
option-documentation-anchor-return = Desde el regreso a la escuela
option-documentation-anchor-absence = Desde cada ausencia
option-documentation-return_day_counts = ¿Es el día del regreso el primero de estos días?
option-documentation-return_day_counts-why = Por lo común el primero es el día de clases siguiente.
option-keyed-level2 = ¿Conserva un día la marca de justificada de su sistema cuando el archivo no dice el motivo?
option-keyed-level2-why = Desde la ausencia { $level2_first } decide el motivo, y el archivo no lo dice. Puede que su escuela lo haya visto en papel.
option-keyed-level2-derive = No, se pide el motivo
option-keyed-level2-trust = Sí, sigue justificado
option-health_requirement-excused = ¿Se justifica un día en que la escuela deja fuera a un estudiante por falta de un examen físico o de vacunas?
option-health_requirement-excused-why = Ninguna regla lo justifica por sí sola, y no fue solo decisión de la familia. De todos modos el día queda señalado para que lo mire una persona.
option-ordinal-military = ¿Lleva número entre las ausencias un día de permiso militar?
option-ordinal-military-why = Los { $military_days } días parecen sumarse a los demás.
option-ordinal-disciplinary = ¿Lleva número entre las ausencias un día de suspensión o expulsión?
option-ordinal-disciplinary-why = Un día así no es justificado ni injustificado, por eso lo usual es que no lleve número.
option-iss-absent = ¿Es una ausencia la suspensión dentro de la escuela?
option-iss-absent-why = El estudiante está en el edificio, así que según la definición del estado no lo es. Algunos distritos la cuentan para sí.
option-alternative_education-present_from = ¿Desde cuándo está presente un estudiante suspendido que recibe educación alternativa?
option-alternative_education-present_from-why = Desde este día la definición del estado cuenta como presente medio día de educación alternativa.
option-alternative_education-present_from-never = Nunca: es una ausencia disciplinaria
option-truancy-month = ¿Qué es un mes para el ausentismo injustificado (truancy)?
option-truancy-month-why = Las leyes hablan del mes de calendario; la página del estado dice 30 días seguidos.
option-truancy-month-either = Cualquiera de los dos, el que llegue primero
option-truancy-month-calendar = Un mes de calendario
option-truancy-month-rolling30 = 30 días seguidos
option-truancy-pending_counts = ¿Cuenta un día como ausentismo injustificado mientras su nota todavía puede llegar?
option-truancy-pending_counts-why = Cuenta por ahora y se muestra aparte, como “solo si no aparecen los motivos que faltan”.
option-rates-include_prek = ¿Están en las tasas los estudiantes de prekínder?
option-rates-include_prek-why = Las tasas que publica el estado son de kínder a 12.º grado.
option-chronic-minimum_days = ¿Desde cuántos días de inscripción está un estudiante en las tasas?
option-chronic-minimum_days-why = La ley no dice ningún número; el informe federal usa { $short_enrollment }. La tasa propia del estudiante queda igual.
option-tier-use_prior_year = ¿Puede la tasa del año pasado subir el nivel de apoyo?
option-tier-use_prior_year-why = Así sigue el apoyo que empezó el año pasado.
option-tier-five_percent_is = ¿Qué es faltar exactamente el { $at_risk }?
option-tier-five_percent_is-why = Los materiales sobre apoyo lo nombran de las dos maneras.
option-tier-five_percent_is-at_risk = En riesgo
option-tier-five_percent_is-satisfactory = Satisfactorio
option-suppression-minimum_students = ¿Con menos de cuántos estudiantes se oculta una fila al compartir las tasas?
option-suppression-minimum_students-why = Un número pequeño puede señalar a un estudiante. El estado oculta filas de menos de { $usual }.
option-suppression-minimum_count = ¿Con menos de cuántos estudiantes con ausentismo crónico se oculta una fila al compartir las tasas?
option-suppression-minimum_count-why = Un número pequeño puede señalar a un estudiante. El estado oculta menos de { $usual }.
change-yes = Sí
change-no = No
change-none = ninguno
change-meeting-none = ninguna
change-meeting-if_not_found = solo si no aparecen los motivos que faltan
change-meeting-sure = seguro
changes-nothing = Nada cambiaría en estos archivos.
changes-students = { $students ->
    [0] No cambiaría ningún estudiante.
    [one] { $days ->
        [0] Cambiaría 1 estudiante.
        [one] Cambiaría 1 estudiante, en 1 día.
       *[other] Cambiaría 1 estudiante, en { $days } días.
    }
   *[other] { $days ->
        [0] Cambiarían { $students } estudiantes.
        [one] Cambiarían { $students } estudiantes, en 1 día.
       *[other] Cambiarían { $students } estudiantes, en { $days } días.
    }
}
changes-students-hidden = A cuántos estudiantes cambiaría está oculto: números pequeños.
changes-count-chronic = Con ausentismo crónico
changes-count-truant_certain = Reunión con la familia por hacer, seguro
changes-count-truant_provisional = Reunión con la familia por hacer, solo si no aparecen los motivos que faltan
changes-count-unexcused = Días injustificados
changes-count-mhw_valid = Días de bienestar válidos
changes-count-tier2 = Nivel de apoyo 2
changes-count-tier3 = Nivel de apoyo 3
changes-fields = Estudiantes según lo que cambia: { $fields }.
changes-field = { $field } ({ $count })
changes-of-days_absent = Días perdidos
changes-of-chronic = Ausentismo crónico
changes-of-band = Grupo
changes-of-tier = Nivel de apoyo
changes-of-days_disciplinary = Días disciplinarios
changes-of-mhw_valid = Días de bienestar válidos
changes-of-mhw_remaining = Días de bienestar que quedan
changes-of-unexcused = Días injustificados
changes-of-certain = Días injustificados seguros
changes-of-meeting = Reunión con la familia
changes-of-meeting_by = Reunión a más tardar
changes-of-absences_left = Ausencias que quedan bajo la línea crónica
changes-of-present_days_to_recover = Días presentes para quedar debajo de ella
changes-rates = { $count ->
    [one] Cambiaría 1 fila de las tasas:
   *[other] Cambiarían { $count } filas de las tasas:
}
changes-rate = { $chronic } de { $students } crónicos
changes-rate-hidden = { $chronic } de { $students } crónicos, oculto al compartir
changes-district = Distrito
changes-no-school = Sin escuela indicada
changes-more-rates = y { $count } más
changes-hidden = Los estudiantes se listan cuando se muestran los días de bienestar, las suspensiones y los motivos.
changes-table = Estudiantes que cambiarían
changes-what = Qué cambia
changes-days = Días
changes-days-alone = Solo en días sueltos
changes-days-more = { $days } y { $count } más
changes-range = { $first } a { $last } de { $total } estudiantes
undo-option = Se cambió una opción del distrito.

## La lista de estudiantes: filtrar, recorrer, copiar; al comienzo del año; equipos de revisión; lo que se supone

list-scrolling = Recorrer toda la lista
list-in-pages = Mostrar la lista por páginas
list-scroller-tall = La lista se recorre; las flechas van de estudiante a estudiante
list-copy = Copiar la lista
list-copied = { $rows ->
    [one] Se copió una fila.
   *[other] Se copiaron { $rows } filas.
}
list-copied-first = Se copiaron las primeras { $rows } de { $total } filas.
list-copied-few = Se copió la lista.
list-not-copied = Este navegador no deja copiar a la página. En “Para llevar” está la lista como archivo.
details-show = Mostrar días de bienestar y suspensiones
details-hide = Ocultar días de bienestar y suspensiones
details-hint = Las listas y lo impreso no los muestran hasta que usted lo pida.
col-suspended = Días de suspensión
tier-no-last-year = el año pasado no está en este archivo
filter-year = Año de la lista
filter-summary = Filtrar la lista
filter-any = todos
filter-none = (no se indica)
filter-value = { $value } ({ $students })
filter-early = al comienzo: menos de { $days } días de inscripción
filter-contains = { $column } contiene
filter-tier = Nivel de apoyo { $tier }
filter-meeting = Reunión con la familia
filter-meeting-due = por hacer, o por hacer si no llega una nota
filter-meeting-sure = por hacer, seguro
filter-meeting-if_no_note = solo si no llega una nota
filter-meeting-calendar_month = por un mes del calendario
filter-meeting-rolling_30 = por 30 días
filter-meeting-year = por el año escolar
filter-wellness-claimed = alguno pedido
filter-wellness-not_valid = uno no válido
filter-wellness-used_up = no queda ninguno
filter-only = Solo estudiantes con
filter-provisional = una ausencia que una nota aún puede justificar
filter-problems = algo por revisar
filter-open = un día de código desconocido
filter-on = La lista está filtrada.
filter-clear = Mostrar a todos los estudiantes
columns-shown = Otras columnas de sus archivos que mostrar
columns-reading = Se leen las otras columnas de sus archivos.
columns-read = Leer las otras columnas de sus archivos
columns-hint = Por ejemplo el salón o el teléfono. Los archivos se leen una vez más.
meeting-why = { $when } ({ $why })
meeting-rule-calendar_month = un mes
meeting-rule-rolling_30 = 30 días
meeting-rule-year = el año escolar
early-heading = Al comienzo del año
early-why = { $students ->
    [one] Un estudiante tiene
   *[other] { $students } estudiantes tienen
} menos de { $days } días de inscripción. Una parte de tan pocos días aún dice poco.
early-why-few = Algunos estudiantes tienen menos de { $days } días de inscripción. Una parte de tan pocos días aún dice poco.
early-all = Mostrar a los { $students } en la lista
team-heading = Equipos de revisión de la asistencia, { $year }
team-district = El distrito
team-required = obligatorio este año, porque la tasa del año pasado ({ $year }) fue { $rate }.
team-none = no obligatorio por la tasa del año pasado ({ $year }), que fue { $rate }.
team-district_team = este año es obligatorio un equipo del distrito, porque la tasa del año pasado ({ $year }) fue { $rate }.
team-school_team = este año es obligatorio un equipo en la escuela. La tasa del distrito el año pasado ({ $year }) fue { $rate }.
team-district_or_school_teams = este año es obligatorio un equipo del distrito, o uno en cada una de estas escuelas. La tasa del distrito el año pasado ({ $year }) fue { $rate }.
team-so-far = no se sabe por este archivo, que no tiene el año pasado; este año hasta ahora { $rate }.
team-not-known = no se sabe por este archivo, que no tiene el año pasado.
assumed-parent = Se supone una nota de la casa en { $days ->
    [one] un día
   *[other] { $days } días
}: { $files } no { $count ->
    [one] tiene
   *[other] tienen
} columna de documentación.
assumed-school_official = Se supone una nota de un funcionario escolar en { $days ->
    [one] un día
   *[other] { $days } días
}: { $files } no { $count ->
    [one] tiene
   *[other] tienen
} columna de documentación.
assumed-preapproved = Se supone la aprobación previa del distrito en { $days ->
    [one] un día
   *[other] { $days } días
}: { $files } no { $count ->
    [one] tiene
   *[other] tienen
} columna de documentación.
assumed-court = Se supone el documento del tribunal en { $days ->
    [one] un día
   *[other] { $days } días
}: { $files } no { $count ->
    [one] tiene
   *[other] tienen
} columna de documentación.
assumed-medical = Se supone una nota médica en { $days ->
    [one] un día
   *[other] { $days } días
}: { $files } no { $count ->
    [one] tiene
   *[other] tienen
} columna de documentación.

## Charts, and what would bring a school below a line

chart-loading = Se están preparando las gráficas.
chart-hidden = oculto: números pequeños
chart-as-table = Como tabla
chart-of = { $part } de { $whole }
chart-n = { $count ->
    [one] 1 estudiante
   *[other] { $count } estudiantes
}
chart-and-more = { $percent } y más
chart-year = Año escolar
chart-school = Escuela
chart-all-schools = Todas las escuelas
chart-no-school = Sin escuela indicada
chart-measure = Medida
chart-measure-chronic = Ausentismo crónico
chart-measure-attendance = Tasa de asistencia
chart-total = { $year } hasta el { $date }: { $part } de { $whole } estudiantes ({ $rate }) faltaron el { $line } o más de sus días.
chart-total-open = La tasa de todos juntos aún no se conoce: algunos días tienen códigos sin significado.
chart-no-rates = Estos archivos solo contienen ausencias y ninguna lista nombra a los demás estudiantes. Por eso las tasas no se conocen. Con una lista de estudiantes se pueden calcular.
chart-rates = Tasas
chart-when = Cuándo se falta
chart-why = Por qué, y qué tan bien se sabe
chart-well = Lo que va bien
chart-subtitle-chronic = Estudiantes que faltaron el { $line } o más de sus días, de todos los contados
chart-subtitle-attendance = Días asistidos, de todos los días de inscripción
chart-subtitle-days = Días asistidos, de todos los días de inscripción; cuenta cada estudiante, también los de prekínder
chart-students = Estudiantes
chart-at-line = { $line } o más
chart-rate = Tasa crónica
chart-enrolled-days = Días de inscripción
chart-missed-days = Días perdidos
chart-attendance = Tasa de asistencia
chart-absences = Ausencias
chart-share = Porcentaje
chart-student = Estudiante
chart-to-date-alone = El año hasta la fecha
chart-to-date-alone-chronic = Hasta ahora, el { $rate } de los estudiantes perdió el { $line } o más
chart-to-date-alone-attendance = Hasta ahora, la asistencia es del { $rate }
chart-to-date-chronic-lower = El ausentismo crónico es menor que en la misma fecha de { $year }
chart-to-date-chronic-same = El ausentismo crónico es igual que en la misma fecha de { $year }
chart-to-date-chronic-higher = El ausentismo crónico es mayor que en la misma fecha de { $year }
chart-to-date-attendance-lower = La asistencia es mayor que en la misma fecha de { $year }
chart-to-date-attendance-same = La asistencia es igual que en la misma fecha de { $year }
chart-to-date-attendance-higher = La asistencia es menor que en la misma fecha de { $year }
chart-through = { $year }: hasta el { $date }, { $days ->
    [one] 1 día de clases
   *[other] { $days } días de clases
}.
chart-through-totals = { $year }: cantidades del año completo.
chart-note-totals = Se contó a partir de totales, no de días.
chart-note-assumed_calendar = Los días de clases se suponen: no hay calendario de ese año.
chart-note-remote = Incluye días a distancia.
chart-note-before_wellness_days = Antes de los días de bienestar de salud mental, que comenzaron en 2021-22.
chart-note-alternative_education = Antes del { $date }, los días de un estudiante suspendido en educación alternativa eran ausencias.
chart-note-alternative_education-all = Los días de un estudiante suspendido en educación alternativa son ausencias.
chart-schools-finding = { $at ->
    [0] Ninguna escuela está en el { $line } o más
   *[other] { $at } de { $schools } escuelas { $at ->
        [one] está
       *[other] están
    } en el { $line } o más
}
chart-schools-attendance = Asistencia por escuela
chart-schools = Tasas por escuela
chart-grades = Tasas por grado
chart-grades-chronic = { $count ->
    [one] La tasa más alta: { $grade }
   *[other] Las tasas más altas: { $grade }
}
chart-grades-attendance = { $count ->
    [one] La asistencia más baja: { $grade }
   *[other] Las asistencias más bajas: { $grade }
}
chart-grade = Grado { $grade }
chart-grade-k = Kínder
chart-grade-pk = Prekínder
chart-no-grade = Sin grado indicado
chart-grade-column = Grado
chart-group = Tasas por grupo: { $group }
chart-group-one = { $group }: todos los estudiantes tienen { $value }
chart-group-few = { $group }: las tasas no se pueden comparar
chart-group-many-chronic = { $group }: { $count } valores tienen la tasa más alta, la misma
chart-group-many-attendance = { $group }: { $count } valores tienen la asistencia más baja, la misma
chart-group-chronic = { $group }: { $count ->
    [one] los estudiantes con { $value } tienen la tasa más alta
   *[other] los estudiantes con { $value } tienen la tasa más alta, la misma
}
chart-group-attendance = { $group }: { $count ->
    [one] los estudiantes con { $value } tienen la asistencia más baja
   *[other] los estudiantes con { $value } tienen la asistencia más baja, la misma
}
chart-spread-finding = { $part } de { $whole } estudiantes faltaron menos del { $edge }
chart-spread-measure = Estudiantes según el porcentaje de días perdidos, una columna por cada uno por ciento
chart-spread-open = { $count ->
    [one] 1 estudiante tiene días cuyo código aún no tiene significado y no se muestra.
   *[other] { $count } estudiantes tienen días cuyo código aún no tiene significado y no se muestran.
}
chart-missed-share = Porcentaje de días perdidos
chart-band-below = menos del { $edge }
chart-band-between = del { $from } a menos del { $to }
chart-band-from = { $edge } o más
chart-months = Asistencia por mes
chart-months-finding = El mes con menos asistencia: { $month }
chart-months-years = Días asistidos, de todos los días de inscripción; { $year } en color, los años anteriores en gris; cuenta cada estudiante
chart-month = Mes
chart-weekdays = Asistencia por día de la semana
chart-weekdays-finding = El día con menos asistencia: { $weekday }
chart-weekday = Día de la semana
chart-remote = En persona y a distancia
chart-remote-lower = Se faltó menos en persona que a distancia
chart-remote-same = Se faltó lo mismo en persona que a distancia
chart-remote-higher = Se faltó más en persona que a distancia
chart-in_person = En persona
chart-where = Dónde
chart-reasons = Motivos de las ausencias
chart-reasons-finding = De los motivos conocidos, el más frecuente: { $reason }
chart-reasons-measure = { $whole ->
    [one] De 1 ausencia
   *[other] De { $whole } ausencias, según el motivo registrado
}
chart-reason = Motivo
chart-unverified-finding = Del { $share } de las ausencias los archivos no dicen nada
chart-unverified-measure = Ausencias sin motivo, sin nota y sin marca de justificada o injustificada; { $part } de { $whole } en total
chart-unverified = Nada registrado
chart-no-absence = sin ausencias
chart-not-taken-finding = { $count ->
    [one] En 1 día de clases quizá no se tomó asistencia
   *[other] En { $count } días de clases quizá no se tomó asistencia
}
chart-not-taken-measure = Días de clases del calendario en los que una escuela no tiene ninguna fila, o en los que nadie falta en una escuela de 50 estudiantes o más
chart-not-taken = { $school }: { $count ->
    [one] 1 día
   *[other] { $count } días
}
chart-bright-finding = { $count ->
    [one] 1 punto favorable
   *[other] { $count } puntos favorables
}
chart-bright-measure = Escuelas, grados y grupos con tamaño suficiente para compartir, cuya tasa es al menos un punto porcentual menor que en la misma fecha del año anterior, o está por debajo del { $line } cuando la de todos juntos no lo está
chart-bright-lower = { $now }, un año antes { $before }
chart-bright-below = { $now }, por debajo del { $line }
chart-improved-finding = { $count ->
    [one] 1 estudiante asiste más
   *[other] { $count } estudiantes asisten más
}
chart-improved = Estudiantes que asisten más
chart-improved-measure = Antes faltaron el { $line } o más, y menos del { $line } de los últimos { $days } días de inscripción
chart-before = Perdidos antes
chart-recent = De los últimos { $days } días
chart-improved-all = Mostrar los { $count }
chart-improved-more = Se muestran los primeros { $count } de { $total }.
reason-open = depende de un código sin significado
take-heading = Qué haría falta
take-words = Con las tasas de hoy, quien ha faltado el { $line } o más termina el año así.
take-now = Con las tasas de hoy, { $part } de { $whole } terminan el año en el { $line } o más.
take-open = Algunos días tienen códigos sin significado, así que aún no se sabe cuántos terminan el año así.
take-line = { $fewer ->
    [one] Con uno menos queda por debajo del { $line }.
   *[other] Con { $fewer } menos queda por debajo del { $line }.
}
take-line-below = Está por debajo del { $line }.
take-line-open = Aún no se sabe si está por debajo del { $line }.
take-goal = { $fewer ->
    [one] Con uno menos queda por debajo de su meta del { $line }.
   *[other] Con { $fewer } menos queda por debajo de su meta del { $line }.
}
take-goal-below = Está por debajo de su meta del { $line }.
take-goal-label = Su propia meta, en porcentaje
take-goal-set = Mostrar
take-goal-hint = Para esta sesión. Con 0 se quita.
take-district = Todas las escuelas
take-early = { $count ->
    [one] Aún es pronto: 1 estudiante tiene menos de { $days } días de inscripción.
   *[other] Aún es pronto: { $count } estudiantes tienen menos de { $days } días de inscripción.
}
take-early-few = Aún es pronto: algunos estudiantes tienen menos de { $days } días de inscripción.
take-closest = { $count ->
    [one] Este estudiante es el más cercano
   *[other] Estos { $count } son los más cercanos
}
take-closest-few = Quiénes están más cerca
take-closest-measure = Días seguidos de asistencia que dejan al estudiante por debajo del { $line }, de menos a más
take-days-needed = Días de asistencia necesarios
take-left = { $count ->
    [one] 1 más se fue y cuenta en la tasa.
   *[other] { $count } más se fueron y cuentan en la tasa.
}
take-left-few = Algunos se fueron y cuentan en la tasa.
take-not-this-year = { $count ->
    [one] Para 1 más hacen falta más días de asistencia que los que quedan este año. El apoyo cuenta igual.
   *[other] Para { $count } más hacen falta más días de asistencia que los que quedan este año. El apoyo cuenta igual.
}
take-not-this-year-few = Para algunos hacen falta más días de asistencia que los que quedan este año. El apoyo cuenta igual.

## For a family: the frame and the wellness day

doors-label = ¿Para quién es?
door-family = Para una familia
door-family-what = ¿Podemos tomar un día de bienestar (wellness day)? ¿Qué nota se necesita y para cuándo? Sin archivos y sin escribir.
door-school = Para una escuela
door-school-what = Leer archivos de asistencia: qué días de bienestar son válidos, cómo se clasifica cada ausencia y a quién le vendría bien apoyo.
family-heading = ¿Podemos tomar un día de bienestar (wellness day)?
family-first-words = Sin nombre, sin dirección, nada sobre inmigración. No se envía nada.
family-what-it-is = Un día de bienestar (mental health wellness day) es un día de clases que un estudiante se toma para cuidar cómo se siente. Responda por su hijo o hija, o por usted si es estudiante.
family-count = ¿Cuántos días de bienestar este año escolar?
family-count-how = Cuente también los días en una escuela anterior.
family-count-none = Ninguno
family-count-one = Uno
family-count-two = Dos
family-count-unsure = No sé
family-used-one = ¿Qué día fue?
family-used-two = ¿Qué dos días fueron?
family-used-one-how = Toque el día que fue día de bienestar (wellness day).
family-used-two-how = Toque los dos días que fueron días de bienestar (wellness days).
family-used-more = { $day }. Ahora el otro día.
family-used-unsure = No sé qué día fue
family-used-unsure-two = No sé qué días fueron
family-used-no-school = { $past ->
    [yes] El { $day } no hubo clases, así que ese día no se usó ningún día de bienestar.
   *[no] El { $day } no hay clases, así que ese día no se usa ningún día de bienestar.
}
family-used-no-school-if = { $past ->
    [yes] Muchas escuelas no tuvieron clases el { $day }. Si la suya tampoco, ese día no se usó ningún día de bienestar. Si hubo clases, se usó uno.
   *[no] Muchas escuelas no tienen clases el { $day }. Si la suya tampoco, ese día no se usa ningún día de bienestar. Si hay clases, se usa uno.
}
family-used-before-entered = El { $day } fue antes del primer día en esta escuela. Cuenta como un día de bienestar usado en la escuela anterior.
family-used-if-open = El { $day } fue un día de bienestar si hubo clases { $count ->
    [one] el { $days }
   *[other] uno de estos días: { $days }
}. Si no las hubo, quedó junto al { $other } y ese día no se usó ningún día de bienestar.
family-used-next-to = { $past ->
    [yes] El { $day } estaba junto al { $other }, que fue un día de bienestar. Cuenta como una ausencia común, y no se usó ningún día de bienestar.
   *[no] El { $day } está junto al { $other }, que es un día de bienestar. Cuenta como una ausencia común, y no se usa ningún día de bienestar.
}
family-used-none = { $past ->
    [yes] El { $day } no podía ser un día de bienestar. Cuenta como una ausencia común, y no se usó ningún día de bienestar.
   *[no] El { $day } no puede ser un día de bienestar. Cuenta como una ausencia común, y no se usa ningún día de bienestar.
}
family-day = ¿En qué día está pensando?
family-day-today = Hoy, { $date }
family-day-tomorrow = Mañana, { $date }
family-day-calendar = O toque otro día.
family-go-on = Seguir
family-month-before = El mes anterior
family-month-after = El mes siguiente
family-working = Un momento
family-said = Sus respuestas
family-said-count = Días de bienestar (wellness days) este año escolar: { $count }
family-said-elsewhere = De esos, en una escuela anterior: { $count }
family-said-used = Ya tomados: { $days }
family-change = Cambiar
family-change-what = Cambiar: { $what }
family-places-heading = Qué más puede averiguar
family-place-start = ¿Podemos tomar un día de bienestar (wellness day)?
family-place-start-what = Tres toques.
family-undone = Se deshizo: { $what }
family-undo-wellness = cuántos días de bienestar
family-undo-used = el día que fue de bienestar
family-undo-day = el día en que está pensando
family-said-day = Pensando en: { $day }
family-yes = Sí. Puede ser un día de bienestar (wellness day).
family-yes-number = Sí. { $past ->
    [yes] Es
   *[no] Sería
} el { $number ->
    [1] primero
    [2] segundo
   *[other] número { $number }
} de { $days ->
    [2] dos
   *[other] { $days }
} días de bienestar (wellness days) de este año escolar.
family-yes-if = Sí, si:
family-if-number = Entonces sería el { $number ->
    [1] primero
    [2] segundo
   *[other] número { $number }
} de { $days ->
    [2] dos
   *[other] { $days }
} días de bienestar (wellness days) de este año escolar.
family-if-fewer-used = se han usado menos de { $days ->
    [2] dos
   *[other] { $days }
} días de bienestar (wellness days) este año escolar
family-if-not-next-to = el otro día de bienestar (wellness day) no es el día de clases justo antes ni justo después de este. Un fin de semana, un feriado o un día de nieve en medio no los separa
family-if-school-between = hay clases al menos un día entre el { $from } y el { $to }
family-if-open-between = hay clases { $count ->
    [one] el { $days }
   *[other] uno de estos días: { $days }
}
family-if-closed-on = no hubo clases { $count ->
    [one] el { $days }
   *[other] estos días: { $days }
}
family-if-how = Se lo puede decir la oficina de la escuela o su sitio web para familias. Los padres pueden ver el registro.
family-no = Este no puede ser un día de bienestar (wellness day).
family-no-consecutive = Este no puede ser un día de bienestar (wellness day), porque el { $other }, el día de clases { $side ->
    [before] anterior
   *[after] siguiente
}, ya { $past ->
    [yes] fue
   *[no] es
} uno.
family-no-limit = Los { $days ->
    [2] dos
   *[other] { $days }
} días de bienestar (wellness days) de este año ya se usaron.
family-no-grade = Los días de bienestar (wellness days) son de kínder a 12.º grado. En prekínder no los hay.
family-no-not-in-force = En ese año escolar aún no había días de bienestar (wellness days).
family-no-school = Ese día no hay clases, así que no se usa ningún día de bienestar (wellness day).
family-no-school-past = Ese día no hubo clases, así que no se usó ningún día de bienestar (wellness day).
family-no-school-likely = Lo más probable es que ese día no { $past ->
    [yes] hubiera
   *[no] haya
} clases. Sin clases no se usa ningún día de bienestar (wellness day).
family-no-school-summer = En esa fecha, muchas escuelas ya están de vacaciones de verano. Sin clases no se usa ningún día de bienestar (wellness day).
family-no-school-name = Es { $name }.
family-no-school-weekend = Es fin de semana.
family-no-school-holiday = Es feriado.
family-no-school-custom = Muchas escuelas cierran ese día.
family-no-school-closed = La escuela cerró sin aviso previo.
family-no-school-no-school = Lo dice el calendario de la escuela.
family-no-school-before-first = El año escolar aún no ha empezado para entonces.
family-no-school-after-last = El año escolar ya habrá terminado para entonces.
family-before-entered = Este día es antes del primer día en esta escuela, así que esta escuela no lo cuenta.
family-before-entered-where = Anote los días perdidos de antes con la escuela anterior.
family-before-entered-more = Anotar la escuela anterior
family-no-school-other-year = Es de otro año escolar. Cuando ese año haya empezado, pregunte de nuevo.
family-no-school-nothing = Quedarse en casa ese día no es una ausencia.
family-no-school-nothing-if = Si no hay clases, quedarse en casa no es una ausencia.
family-no-school-else = Si ese día hay clases
family-closed-between = Entre los dos, la escuela cerró sin aviso previo ({ $days }). Cuando usted lo tomó, estaba bien. Leemos la regla de modo que un día cerrado no los separa; puede que la escuela lo vea como usted. Pregunte.
family-closed-between-ahead = Entre los dos, la escuela cerró sin aviso previo ({ $days }). Leemos la regla de modo que un día cerrado no los separa; puede que la escuela lo vea de otra manera. Pregunte.
family-still-home = { $who ->
    [self] Usted puede quedarse en casa si no se siente bien, y eso incluye la salud mental.
   *[child] Su hijo o hija puede quedarse en casa si no se siente bien, y eso incluye la salud mental.
} Cuenta como una ausencia común.
family-still-home-past = Cuenta como una ausencia común.
family-absence-number = { $past ->
    [yes] Esta es
   *[no] Esta sería
} la ausencia número { $ordinal }:
family-absence-no-number = Este día no lleva número:
family-absence-first = { $past ->
    [yes] Está
   *[no] Estaría
} entre las primeras { $first ->
    [9] nueve
   *[other] { $first }
} ausencias del año:
family-absence-later = { $past ->
    [yes] Es
   *[no] Sería
} la ausencia número { $next } o una posterior:
family-absence-if-first = Si está entre las primeras { $first ->
    [9] nueve
   *[other] { $first }
} ausencias del año:
family-absence-if-later = Si es la ausencia número { $next } o una posterior:
family-note-enough = { $who ->
    [self] basta con su propia nota.
   *[child] basta con una nota suya.
}
family-note-medical-needed = se necesita una nota de un médico o terapeuta con licencia profesional de salud.
family-note-other = pregunte en la escuela qué nota se necesita.
family-note-late = el plazo para la nota ya pasó. Si la escuela tiene una, pida que se cambie el día.
family-hand-in = La escuela la necesita a más tardar el { $date }.
family-hand-in-if-back = La escuela la necesita a más tardar el { $date }, si { $who ->
    [self] usted regresa
   *[child] su hijo o hija regresa
} el siguiente día de clases.
family-hand-in-later = Puede ser más tarde si su escuela tiene días libres. Pregunte en la escuela.
family-hand-in-passed = El último día para entregarla fue el { $date }, o más tarde si su escuela tuvo días libres. Entréguela ahora o pregunte en la escuela.
family-possible = Días que sí son posibles
family-possible-yes = { $date }
family-possible-if = { $date }, con un “si”
family-permission-needed = La escuela puede pedir que un padre o una madre haya dado permiso. Póngalo en una nota y entréguela.
family-permission-late = El plazo para entregar la nota de un padre o una madre para este día ya pasó. Si la escuela tiene una, el día está justificado (excused). Si no, pregunte en la escuela. De todos modos, nunca cuenta como ausentismo injustificado (truancy).
family-permission-own = A su edad, usted da su propio permiso. La escuela puede pedirlo por escrito. Para eso no hay una fecha límite.
family-permission-not-needed = Este distrito no pide una nota de los padres.
family-same-day = ¿Es para hoy? Llame a la escuela antes de que empiecen las clases.
family-call = Avise a la escuela antes de ese día, o llame antes de que empiecen las clases.
family-means = Qué significa
family-means-excused = Es una ausencia justificada (excused), sin importar cuántos días se hayan perdido antes.
family-means-excused-agreed = Cuando la escuela recibe a tiempo el acuerdo de un padre o una madre, es una ausencia justificada (excused), sin importar cuántos días se hayan perdido antes.
family-means-truancy = Nunca cuenta como ausentismo injustificado (truancy).
family-means-number = Lleva un número entre las ausencias del año. Hasta la ausencia { $first }, { $who ->
    [self] su propia nota
   *[child] una nota de los padres
} justifica la ausencia, sea cual sea el motivo.
family-means-ordinal = Lleva un número: sería la ausencia { $ordinal } de las primeras { $first ->
    [9] nueve
   *[other] { $first }
}. En esas basta { $who ->
    [self] su propia nota
   *[child] una nota de los padres
}, sea cual sea el motivo.
family-means-ordinal-later = Lleva un número: sería la ausencia { $ordinal }. Desde la ausencia { $next }, importa el motivo de las demás ausencias.
family-our-reading = Así leemos las reglas; no es su texto.
family-means-rate = Cuenta como un día perdido, igual que toda ausencia.
family-means-rate-more = Qué parte del año es
family-rate-now = Hasta ahora: { $share }.
family-rate-after = Con este día: { $share }.
family-rate-year-end = Al final del año, si no se pierde ningún otro día: { $share }.
family-share = { $days } de { $of } días perdidos, { $rate }
family-share-early = aún es pronto, { $days } de { $of } días
family-share-between = de { $from } a { $to } de { $of } días perdidos, de { $low } a { $high }
family-chronic = Desde el { $percent }, Connecticut habla de “ausentismo crónico” (chronically absent). Es una señal para ofrecer ayuda, no un castigo.
family-means-grades = Los días de bienestar (wellness days) son de kínder a 12.º grado.
family-if-not = Si no es así
family-if-not-what = Entonces no puede ser un día de bienestar.
family-support = Con quién hablar
family-support-what = Un día de bienestar es un buen momento para decir cómo van las cosas. Estas personas escuchan.
family-already = Este día ya está entre sus días perdidos.
family-already-why = Este día ya está entre sus días perdidos, con este motivo: { $why }.
family-assumed = Usamos un calendario escolar habitual. El de su escuela puede ser diferente.
family-assumed-some = El calendario no lo dice todo. Donde no dice nada, usamos un año habitual.
family-assumed-more = Poner los días de su escuela
family-possible-heading = Calendario de días posibles
family-possible-legend = ✓ posible, ? con un “si”, – no es posible, vacío: no hay clases.
family-mark-yes = posible
family-mark-if = posible, con un “si”
family-mark-no = no es posible
family-mark-used = un día de bienestar
family-letter-wellness = B
family-place-keep = Guardar sus respuestas
family-place-keep-what = Guárdelas en un archivo suyo, abra ese archivo o empiece de nuevo.
family-keep-what = Esta página no guarda nada. Lo que usted puso se borra al cerrarla, a menos que lo guarde en un archivo suyo. El archivo no lleva ningún nombre.
family-keep-save = Guardar en un archivo
family-keep-saved = Guardado como { $name }.
family-keep-open = Abrir su archivo
family-keep-opened = Abierto: { $name }.
family-keep-refused = “{ $name }” no es un archivo guardado aquí, o se cambió después. Elija el archivo que guardó esta página.
family-drop-other = “{ $name }” no es un archivo guardado aquí ni un calendario escolar. Los archivos de asistencia de una escuela se leen en la otra puerta:
family-keep-over = Empezar de nuevo
family-keep-over-done = Se borró todo lo que había puesto. Con Deshacer vuelve.
family-undo-opened = el archivo abierto
family-undo-over = empezar de nuevo

## For a school: what it makes for families of its calendar alone

leaflets-heading = Para las familias: un enlace y una hoja para la pared
leaflets-why = Se hacen con el calendario, las opciones del distrito y los contactos. No contienen datos de ningún estudiante.
leaflets-no-calendar = El enlace y la hoja para la pared necesitan el calendario de la escuela. Agréguelo a los archivos o responda la pregunta sobre él.
leaflet-year = Año escolar
leaflet-school = Escuela
leaflet-all-schools = Todas las escuelas
leaflet-name = Nombre que ven las familias
leaflet-phone = Teléfono de la oficina de asistencia
leaflet-hours = Horario de la oficina de asistencia
leaflet-address = Dirección de esta página en su sitio web
leaflet-address-why = Donde las familias pueden abrirla, por ejemplo https://www.example.org/rollcall.html.
leaflet-link-heading = Enlace y código para escanear
leaflet-link-why = Al abrirlo en un teléfono, la página empieza para familias con este calendario, estas opciones y estos contactos. Están en el enlace mismo, después del signo #, que los navegadores no envían.
leaflet-link-make = Hacer el enlace
leaflet-link-made = El enlace está hecho.
leaflet-link = Enlace para familias
leaflet-length = { $characters } caracteres. Contiene el calendario, las opciones y los contactos, y nada de ningún estudiante.
leaflet-copy = Copiar el enlace
leaflet-copied = Se copió el enlace.
leaflet-print-code = Imprimir el código
leaflet-code = Código para escanear: el enlace para familias
leaflet-no-address = Escriba la dirección en la que las familias pueden abrir esta página. Empieza con https://.
leaflet-no-calendar = El calendario de este año escolar no tiene ningún día para esta escuela.
leaflet-too-long = Este enlace tendría { $characters } caracteres. Se escanean bien { $most } como máximo. Acorte el nombre, el horario o los contactos.
leaflet-poster = ¿Piensa en un día de bienestar (wellness day)? ¿Faltó a la escuela?
leaflet-poster-how = Apunte la cámara de su teléfono al código. Vea qué cuenta y qué nota hace falta, y hasta cuándo.
leaflet-poster-private = Sin nombre, sin dirección, nada sobre inmigración. No se envía nada de lo que usted escribe.
leaflet-card-heading = Hoja para la pared
leaflet-card-why = Una página en inglés y en español: al final de cada mes, cuántos días perdidos son qué parte del año hasta entonces; las reglas de los días de bienestar; a quién llamar.
leaflet-card-make = Hacer la hoja
leaflet-card-made = La hoja está hecha.
leaflet-print-card = Imprimir la hoja

# The wall card itself.
wall-heading = Cada día cuenta. ¿Cuántos se han perdido?
wall-table-is = Días perdidos que son el 5%, el 10% o el 20% de los días de clases hasta el final de cada mes.
wall-month = Fin de
wall-days = Días de clases hasta entonces
wall-missed = perdidos
wall-early = Al principio del año son pocos días. Las palabras de Connecticut todavía no se usan.
wall-rules = Qué cuenta y qué ayuda
wall-all-days = Aquí cuentan todas las ausencias, también las justificadas (excused) y los días de bienestar (wellness days). Desde el { $percent }%, Connecticut habla de ausentismo crónico (chronically absent). Es una señal para ofrecer ayuda, no un castigo.
wall-wellness-days = { $days ->
    [one] Un estudiante de kínder a 12.º grado puede tomar un día de bienestar de salud mental (wellness day) cada año escolar.
   *[other] Un estudiante de kínder a 12.º grado puede tomar { $days } días de bienestar de salud mental (wellness days) cada año escolar.
}
wall-wellness-row = No pueden tomarse en dos días de clases seguidos (consecutive). El viernes y el lunes siguiente son seguidos.
wall-wellness-permission = El padre, la madre o el tutor avisa por escrito a la escuela que está de acuerdo. Desde los { $age } años decide el estudiante. No hace falta ningún diagnóstico.
wall-wellness-no-permission = Nuestras escuelas no piden una nota. No hace falta ningún diagnóstico.
wall-wellness-counts = Un día de bienestar es una ausencia justificada (excused) y nunca cuenta para el ausentismo injustificado (truancy). Es un día perdido como los demás.
wall-notes = La nota se entrega dentro de { $days } días de clases después de volver. Para las primeras { $first } ausencias basta la nota de los padres. Desde la ausencia { $next } importa el motivo: pregunte a la escuela qué nota necesita.
wall-notes-absence = La nota se entrega dentro de { $days } días de clases después del día perdido. Para las primeras { $first } ausencias basta la nota de los padres. Desde la ausencia { $next } importa el motivo: pregunte a la escuela qué nota necesita.
wall-call = ¿Se queda en casa hoy? Llame antes de que empiecen las clases:
wall-assumed = Los días de este calendario que nadie ha anotado se suponen.
wall-record = Esto explica las reglas de Connecticut. La escuela lleva el registro oficial.

# A family link, opened.
family-link-opened = Usted abrió el enlace de { $name }. Se usa su calendario de { $year }.
family-link-opened-no-name = Usted abrió el enlace de una escuela. Se usa su calendario de { $year }.
family-link-old = El calendario de este enlace es de { $year }. Pida a la escuela su enlace nuevo; hasta entonces, los días sin clases se suponen.
link-strange = No se pudo leer el final de esta dirección, así que esta es la página habitual; si una escuela le dio el enlace, pídalo otra vez.

## For a family: the days so far

family-place-days = Los días hasta ahora
family-place-days-what = Los días perdidos, cómo cuenta cada uno y qué nota hace falta y hasta cuándo.
family-days-heading = Los días hasta ahora
family-days-lead = Anote lo que quiera. Cada dato hace la respuesta más exacta. Lo demás puede quedar vacío.
family-days-who = Grado y primer día
family-days-grade = Grado
family-days-grade-choose = sin elegir
family-days-grade-PK = Prekínder
family-days-grade-K = Kínder
family-days-grade-KH = Kínder de medio día
family-days-grade-n = { $grade }.º grado
family-days-half-day = El kínder de medio día tiene su propio horario. Un día cuenta como asistido con la mitad de ese horario o más.
family-days-adult = El estudiante tiene 18 años o más
family-days-entered = Primer día en esta escuela este año
family-days-entered-hint = Déjelo vacío si el estudiante estuvo desde el primer día de clases.
family-days-moved = El estudiante vino este año de otra escuela de Connecticut
family-days-moved-absences = Días perdidos allí este año
family-days-moved-wellness = Días de bienestar (wellness days) usados allí este año
family-days-moved-which = ¿Era esa escuela del mismo distrito?
family-days-moved-same = Sí, del mismo distrito
family-days-moved-other = No, de otro distrito
family-days-moved-unsure = No sé
family-days-moved-same-what = Entonces los días perdidos allí también llevan número aquí.
family-days-moved-other-what = Entonces la cuenta de ausencias empieza de nuevo aquí, y los días perdidos allí no llevan número. La escuela puede contarlos si recibió ese registro. Pregunte.
family-days-moved-unsure-what = Hasta que lo sepa, se muestran las dos respuestas.
family-days-moved-hint = Solo este año escolar. Esos días no cuentan para el porcentaje de esta escuela. Los días de bienestar usados allí sí cuentan aquí. Son parte del número de este año escolar.
family-days-calendar = Calendario escolar
family-days-calendar-link = Se usa el calendario de { $school }. Vino con el enlace.
family-days-calendar-link-own = Se usa el calendario que vino con el enlace.
family-days-calendar-own = Se usa su propio calendario.
family-days-calendar-file-used = Se usa el calendario de “{ $name }”.
family-days-calendar-start = Se usa un calendario inicial: de lunes a viernes, sin los días en que cierran casi todas las escuelas de Connecticut.
family-days-calendar-span = Año escolar { $year }: del { $first } al { $last }, { $days } días de clases.
family-days-calendar-assumed = Todavía no se sabe: { $what }. Eso puede mover una fecha o un número unos días.
family-days-assumed-first_day = el primer día de clases
family-days-assumed-last_day = el último día de clases
family-days-assumed-closures = los días libres de su escuela
family-days-assumed-school_days = el número de días de clases
family-days-calendar-unclear = Estos eventos del archivo no dicen con claridad qué significan para las clases y no se usan: { $titles }{ $more ->
    [0] .
    [one] , y uno más.
   *[other] , y { $more } más.
} Si alguno es un día sin clases, táchelo abajo.
family-days-calendar-school = Escuela
family-days-calendar-school-none = todas las escuelas
family-days-calendar-file = Archivo del calendario escolar
family-days-calendar-file-hint = Un archivo de calendario (.ics o .csv) de la escuela o del distrito. Se queda en este dispositivo.
family-days-calendar-refused = Este archivo no se pudo usar como calendario escolar. { $why }
family-days-calendar-no-rows = No contiene ningún día de un año escolar.
family-days-calendar-cross = Tachar los días sin clases
family-days-calendar-cross-hint = Toque un día para tacharlo. Tóquelo otra vez para recuperarlo. Esos días están en el calendario de su escuela.
family-days-calendar-first = Primer día de clases
family-days-calendar-last = Último día de clases
family-days-calendar-back = Volver al calendario inicial
family-days-calendar-back-link = Volver al calendario del enlace
family-days-cross-label = Días sin clases
family-days-off = sin clases
family-days-off-likely = lo más probable, sin clases
family-days-before-entered = antes del primer día en esta escuela
family-days-on = día de clases
family-days-missed = Días perdidos
family-days-tap = Toque cada día que se perdió. Tóquelo otra vez para quitarlo.
family-days-keys = Con teclado: las flechas van de un día a otro y la barra espaciadora elige.
family-days-label = Días perdidos
family-days-day = { $date }: { $what }
family-days-is-ahead = todavía no llega
family-days-is-excused = perdido, justificado
family-days-is-pending = perdido, aún sin nota
family-days-is-unexcused = perdido, no justificado
family-days-is-disciplinary = perdido, suspensión o expulsión
family-days-is-wellness = perdido, día de bienestar
family-days-is-wellness-invalid = no pudo ser día de bienestar
family-days-is-open = perdido; todavía no se sabe cómo cuenta
family-days-is-present = cuenta como asistido
family-days-is-absent = perdido
family-days-legend = Qué significan las letras
family-days-about-legend = ¿Más o menos cuántos días se perdieron hasta ahora?
family-days-about-all = { $count ->
    [0] Ningún día perdido hasta ahora
    [one] El día tocado aquí es el único
   *[other] Los { $count } días tocados aquí son todos
}
family-days-about-few = De 0 a 8
family-days-about-many = 9 o más
family-days-about-unsure = No sé
family-days-about-find = Cómo saberlo: mire en el portal de la escuela para familias o pregunte en la oficina. Los padres pueden ver el registro de asistencia de su hijo o hija (C.G.S. 10-15b).
family-days-about-after = Para la pregunta “¿podemos tomar un día de bienestar (wellness day)?” eso basta. Los días anotados uno por uno dicen más.
family-days-about-moved = Cuente también los días en una escuela anterior del mismo distrito. No cuente los de otro distrito.
family-days-removed = Se quitó el { $date }.
family-late-added = Este día ya está entre los días perdidos.
family-days-added = El { $date } está ahora con los días perdidos.
family-days-list = Cada día
family-days-remove-short = Quitar
family-days-same = { $count ->
    [one] El mismo motivo para el día sin motivo: { $reason }
   *[other] El mismo motivo para los { $count } días sin motivo: { $reason }
}
family-days-working = Calculando.
family-days-total-early = Es pronto en el año: { $missed } de { $of ->
    [one] { $of } día
   *[other] { $of } días
} perdidos hasta ahora.
family-days-total-rate = { $missed } de { $of ->
    [one] { $of } día
   *[other] { $of } días
} perdidos hasta ahora: { $rate }. Cuentan todos los días, también los justificados (excused) y los de bienestar (wellness days).
family-days-outside = { $count ->
    [one] Un día anotado no es día de clases en este calendario: { $days }. No cuenta.
   *[other] { $count } días anotados no son días de clases en este calendario: { $days }. No cuentan.
}

## For a family: why a day was missed, in life’s words

family-why = ¿Por qué se perdió?
family-why-choose = Elija un motivo
family-why-sick = Enfermedad o lesión
family-why-appointment = Médico, dentista o terapeuta
family-why-wellness = Un día de bienestar (wellness day)
family-why-bus = No llegó el autobús
family-why-bus-which = ¿De quién es el autobús?
family-why-bus-other = De las escuelas de otra ciudad o de otro distrito
family-why-bus-own = De la ciudad o del distrito de la escuela
family-why-bus-unsure = No sé
family-why-bus-unsure-hint = Pregunte en la escuela de quién es el autobús. Si normalmente lo pone otro distrito, no hace falta nota. Mientras no se sepa, el día se muestra como con el autobús de la propia escuela.
family-why-trip = Un viaje
family-why-trip-which = ¿Qué clase de viaje?
family-why-trip-family = Un viaje familiar
family-why-trip-country = Una visita a nuestro país
family-why-trip-learning = Un viaje para aprender que el distrito puede aprobar de antemano
family-why-religious = Una fiesta religiosa
family-why-death = Una muerte en la familia
family-why-emergency = Una emergencia, como un incendio o una inundación
family-why-family = Otra cosa en casa, o sin transporte
family-why-physical = La escuela pidió un examen físico o vacunas
family-why-contagious = La escuela mandó al estudiante a casa por algo contagioso
family-why-court = Un día en el tribunal
family-why-military = Un padre o una madre militar: llamado, de permiso o de vuelta del despliegue
family-why-suspended = Suspensión o expulsión
family-why-suspended-which = ¿Hubo ese día medio día o más de otra enseñanza?
family-why-suspended-home = No
family-why-suspended-schooling = Sí, medio día o más
family-why-suspended-unsure = No sé
family-why-suspended-unsure-hint = Pregunte en la escuela. Con medio día o más de otra enseñanza, el día cuenta como asistido. Mientras no se sepa, se muestra como perdido. Una suspensión dentro de la escuela no es un día perdido; no la anote aquí.
family-why-unknown = No lo sé, u otra cosa
family-paper = ¿Qué tiene la escuela?
family-paper-none = Nada todavía
family-paper-parent = Nuestra propia nota
family-paper-medical = Una nota de un médico, una enfermera o un terapeuta
family-paper-court = El documento del tribunal
family-paper-preapproved = La aprobación del distrito, dada antes del viaje
family-paper-school_official = La nota de la escuela después de hablar en persona
family-paper-wellness = ¿Un padre o una madre le dijo a la escuela que está de acuerdo?
family-paper-wellness-none = Todavía no
family-paper-wellness-parent = Sí
family-paper-on = ¿Qué día la recibió la escuela?
family-paper-on-approval = ¿Qué día se aprobó?
family-paper-on-hint = Déjelo vacío si llegó a tiempo.

## For a family: what a day counts as

family-class-excused = Justificada (excused)
family-class-pending = Aún sin nota
family-class-unexcused = No justificada (unexcused)
family-class-disciplinary = Ni justificada (excused) ni injustificada (unexcused)
family-class-present = Cuenta como asistido
family-class-open = Aún no se sabe
family-class-wellness = Día de bienestar (wellness day)
family-class-number = Ausencia { $ordinal } de este año escolar.
family-class-no-number = Este día no lleva número.
family-class-if-number = Si es la ausencia { $ordinal }
family-class-if-level-0 = Si no lleva número
family-class-if-level-1 = Si es una de las primeras { $level1_last } ausencias del año
family-class-if-level-2 = Si es la ausencia { $level2_first } o una posterior
family-class-if-open = Si hubo clases { $count ->
    [one] el { $days }
   *[other] uno de estos días: { $days }
}
family-class-if-closed = Si no las hubo
family-class-if-wellness = Si puede ser un día de bienestar
family-class-if-not-wellness = Si no puede ser un día de bienestar
family-class-off = Según este calendario ese día no { $past ->
    [yes] hubo
   *[no] hay
} clases, así que no se cuenta nada.
family-class-off-assumed = Muchas escuelas no { $past ->
    [yes] tuvieron clases ese día. Si la suya tampoco, no se cuenta nada.
   *[no] tienen clases ese día. Si la suya tampoco, no se cuenta nada.
}
family-class-off-if = Si ese día hubo clases
family-class-off-open = Ese día hubo clases
family-class-from-ten = Desde la ausencia { $level2_first } importa el motivo.
family-class-wellness-yes = Es un día de bienestar. Está justificado (excused) y nunca cuenta como ausentismo injustificado (truancy). Sí cuenta como día perdido.
family-class-wellness-permission = Es un día de bienestar y nunca cuenta como ausentismo injustificado (truancy). La escuela puede pedir que un padre o una madre esté de acuerdo. Basta una nota corta.
family-class-wellness-late = Es un día de bienestar y nunca cuenta como ausentismo injustificado (truancy). No llegó a tiempo la nota de un padre o una madre, así que no está justificado (excused). Si la escuela tiene una, pida que se cambie el día.
family-class-wellness-limit = Este no puede ser un día de bienestar, porque los días de bienestar de este año ya se habían usado. Cuenta como una ausencia común.
family-class-wellness-consecutive = Este no puede ser un día de bienestar, porque el día de clases anterior o el siguiente lo fue. Los fines de semana y los días libres no los separan. Cuenta como una ausencia común.
family-class-wellness-consecutive-of = Este no puede ser un día de bienestar, porque el { $date } ya { $past ->
    [yes] lo fue
   *[no] lo es
} y no hay ningún día de clases en medio. Cuenta como una ausencia común.
family-class-wellness-closed = { $count ->
    [one] La escuela cerró el { $days }. Así que estaba bien cuando usted lo tomó.
   *[other] La escuela cerró estos días: { $days }. Así que estaba bien cuando usted lo tomó.
}
family-class-wellness-permission-missing = Aquí este no puede ser un día de bienestar, porque la escuela no tiene el acuerdo de un padre o una madre. Cuenta como una ausencia común.
family-class-wellness-grade = Este no puede ser un día de bienestar, porque son de kínder a 12.º grado. Cuenta como una ausencia común.
family-class-wellness-not_in_force = Este no puede ser un día de bienestar, porque en ese año escolar aún no existían en Connecticut. Cuenta como una ausencia común.
family-class-wellness-other = Este no puede ser un día de bienestar. Cuenta como una ausencia común.
family-class-still-home = { $who ->
    [self] Usted puede quedarse en casa si no se siente bien, y eso incluye la salud mental.
   *[child] Su hijo o hija puede quedarse en casa si no se siente bien, y eso incluye la salud mental.
}
family-class-parent-excuses = Su nota la justifica.
family-class-medical-excuses = La nota de un profesional médico la justifica.
family-class-court-excuses = El documento del tribunal la justifica.
family-class-preapproved-excuses = La aprobación dada de antemano la justifica.
family-class-school_official-excuses = La nota de la escuela sobre su conversación la justifica.
family-class-no-note = No hace falta nota.
family-class-needs = Lo que la justifica: { $papers }.
family-class-approved = Solo la justifica una aprobación dada antes del primer día. ¿Se aprobó? Entonces elíjalo arriba. Si no, pregunte a la escuela.
family-class-by = La escuela la necesita a más tardar el { $date }.
family-class-by-if-back = Si el estudiante vuelve el próximo día de clases, la escuela la necesita a más tardar el { $date }.
family-class-by-open = Todavía no se sabe el último día para entregarla.
family-class-by-calendar = El último día para entregarla depende del calendario de su escuela.
family-class-by-back = El plazo empieza cuando el estudiante vuelve a la escuela.
family-class-in-time-or-not = La escuela la recibió el { $on }. El último día fue el { $last }, o más tarde si su escuela tuvo días libres. A tiempo, justifica el día. Tarde, no. Pregunte en la escuela.
family-class-closed = Para este día no llegó ninguna nota a tiempo. Si la escuela tiene una, pida que cambien el día.
family-class-nothing = Desde la ausencia { $level2_first }, este motivo no está en la lista de Connecticut, así que una nota no lo cambia. Si hubo un segundo motivo, como una enfermedad, dígaselo a la escuela.
family-class-disciplinary-what = Una suspensión nunca cuenta como ausentismo injustificado (truancy). Sí cuenta como día perdido.
family-class-present-what = El estudiante tuvo medio día o más de clases, así que no es un día perdido.
family-class-physical = La escuela no deja entrar al estudiante, así que la familia no tiene la culpa. La enfermera de la escuela o un centro de salud escolar puede ayudar con un examen físico o vacunas.
family-class-help = ¿Hay algo que hace difícil ir a la escuela? Marque 2-1-1 a cualquier hora. Es gratis y confidencial.
family-needs-parent = su propia nota
family-needs-parent-reason = su propia nota con este motivo: { $reason }
family-needs-school_official = la nota de la escuela después de hablar en persona
family-needs-medical = una nota de un médico, una enfermera u otro profesional de salud con licencia
family-needs-court = el documento del tribunal
family-needs-preapproved = la aprobación del distrito, dada antes del primer día

## For a family: late or left early?

family-place-late = ¿Llegó tarde o salió temprano?
family-place-late-what = ¿Cuenta el día como perdido? Depende del tiempo en la escuela.
family-late-heading = ¿Llegó tarde o salió temprano?
family-late-lead = Un día cuenta como asistido con la mitad o más del horario de ese día. No importa si es por la mañana o por la tarde.
family-late-day = El día de clases
family-late-starts = Empiezan las clases
family-late-ends = Terminan las clases
family-late-short-hint = Si el día fue más corto para todos, por ejemplo por una salida temprana, ponga las horas de ese día. Para kínder de medio día, ponga las horas de esa sesión.
family-late-session = La sesión
family-late-session-starts = Empieza la sesión
family-late-session-ends = Termina la sesión
family-late-session-hint = Este grado tiene una sesión propia. Ponga las horas de la sesión, no las de todo el día de la escuela. Si el día fue más corto, ponga las horas de ese día.
family-late-session-own = El calendario tiene { $minutes } minutos para la sesión de este grado, y esos se usan.
family-late-there = Horas en la escuela
family-late-came = Llegó
family-late-left = Salió
family-late-came-again = Volvió a llegar
family-late-left-again = Volvió a salir
family-late-more = El estudiante salió y volvió
family-late-less = Solo una vez en la escuela
family-late-answer = Respuesta
family-late-present = Cuenta como asistido.
family-late-absent = Cuenta como día perdido.
family-late-present-why = { $there } de { $day } minutos en la escuela: la mitad o más. La llegada tarde o la salida temprana puede quedar anotada, pero no es una ausencia. No se gasta ningún día de bienestar (wellness day).
family-late-absent-why = { $there } de { $day } minutos en la escuela: menos de la mitad. El día entero cuenta como perdido. No hay medias ausencias.
family-late-wait = Ponga las cuatro horas. La respuesta aparece enseguida.
family-late-order = Una de las horas es anterior a la que sigue. Revise las horas.
family-late-local = Algunas escuelas usan su propia regla para los créditos. Esta es la regla de asistencia de Connecticut.
family-late-add = Ponerlo con los días perdidos
family-late-add-why = Allí ve qué nota necesita el día, y la página la escribe.
family-late-date = ¿Qué día fue?

## For a family: what if?

family-place-what-if = ¿Y si faltamos unos días?
family-place-what-if-what = Un viaje, una fiesta religiosa, una cita: cómo contaría.
family-if-heading = ¿Y si faltamos unos días?
family-if-lead = Vea cómo contarían los días que vienen, antes de decidir.
family-if-what = ¿De qué se trata?
family-if-trip = Un viaje familiar
family-if-country = Una visita a nuestro país
family-if-religious = Una fiesta religiosa
family-if-appointment = Médico, dentista o terapeuta
family-if-learning = Un viaje para aprender
family-if-when = ¿Qué días?
family-if-tap = Toque cada día. Puede tocar varios.
family-if-label = Días en los que está pensando
family-if-chosen = elegido
family-if-told = ya anotado
family-if-none = Toque un día para ver la respuesta.
family-if-appointment-half = Si el estudiante está en la escuela la mitad del día o más, no es una ausencia.
family-if-late-link = Calcular una parte del día
family-if-answer = Cómo contaría
family-if-day-school = Ese día no hay clases. No se pierde nada.
family-if-day-assumed = Muchas escuelas no tienen clases ese día. Si la suya tampoco, no se pierde nada.
family-if-day-if = Si hay clases:
family-if-would = Sería la ausencia { $ordinal }.
family-if-excused = Justificada (excused) con su propia nota.
family-if-excused-plain = Sería justificada (excused). No hace falta nota.
family-if-needs = Sería justificada (excused) con { $papers }.
family-if-nothing = Desde la ausencia { $level2_first }, este motivo no está en la lista de Connecticut, así que una nota no justificaría el día.
family-if-tell-days = Anotar los días hasta ahora
family-if-rate-now = Hasta ahora: { $missed } de { $of ->
    [one] { $of } día
   *[other] { $of } días
} perdidos.
family-if-rate = Qué cambia en el año
family-if-rate-end-about = Con estos días, y ninguno más, el año terminaría con { $missed } de unos { $of ->
    [one] { $of } día
   *[other] { $of } días
} perdidos: cerca de { $rate }. Con el calendario de su escuela sería exacto.
family-if-rate-end = Con estos días, y ninguno más, el año terminaría con { $missed } de { $of ->
    [one] { $of } día
   *[other] { $of } días
} perdidos: { $rate }.
family-if-rate-open = No se puede decir el porcentaje al final del año, porque no están anotados todos los días perdidos o no se sabe cuándo termina el calendario.
family-if-rate-chronic = Desde el { $percent }, Connecticut habla de “ausentismo crónico” (chronically absent). Es una señal para ofrecer ayuda, no un castigo.
family-if-possible = A menudo la escuela puede ayudar con lo que se pierde. Pida las tareas, o pregunte si otro día serviría.
family-if-approval = Pregunte a la escuela antes del viaje. La aprobación tiene que llegar antes del primer día.
family-if-clear = Quitar todos los días

## For a family: if the school sees it differently

family-place-differs = Si la escuela lo ve de otra manera
family-place-differs-what = Cinco preguntas y sus derechos. Se pueden imprimir.
family-differs-heading = Si la escuela lo ve de otra manera
family-differs-lead = La escuela lleva el registro oficial. Estas cinco preguntas muestran dónde está la diferencia.
family-differs-about = ¿De qué día se trata?
family-differs-all = De todo el año
family-differs-here = En esta página: { $what }
family-differs-here-number = ausencia { $ordinal }, { $what }
family-differs-1 = ¿Qué número tiene esta ausencia en su registro?
family-differs-1-why = Hasta la ausencia { $level1_last } basta una nota de la casa. Desde la { $level2_first } importa el motivo.
family-differs-2 = ¿Qué motivo figura en su registro?
family-differs-2-why = El código anotado puede ser otro que el motivo que dimos.
family-differs-3 = ¿Cuándo recibieron nuestra nota?
family-differs-3-why = Para una nota hay { $documentation_days } días de clases, contados desde el día en que vuelve el estudiante.
family-differs-3-why-absence = Para una nota hay { $documentation_days } días de clases, contados desde el día de la ausencia.
family-differs-4 = ¿Desde qué día cuentan ustedes?
family-differs-4-why = La cuenta empieza con este año escolar. Los días en una escuela anterior pueden estar incluidos o no.
family-differs-5 = ¿Qué normas usan? ¿Nos pueden dar una copia?
family-differs-5-why = Los distritos pueden tener normas propias. Están por escrito.
family-differs-rights = Sus derechos
family-differs-record = Los padres pueden ver el registro de asistencia de su hijo o hija (Connecticut General Statutes 10-15b).
family-differs-interpreter = Las familias que hablan otro idioma tienen derecho a un intérprete en las reuniones importantes (Connecticut General Statutes 10-17o). Pida uno en su idioma.
family-differs-bring = Puede venir con alguien. Un error en el registro se puede corregir.
family-differs-answer = Respuesta:
family-differs-print = Imprimir las preguntas
family-differs-foot = Esto explica las reglas de Connecticut. La escuela lleva el registro oficial.

## For a family: what Undo takes back

family-undo-days = un día perdido
family-undo-reason = el motivo de un día
family-undo-paper = lo que tiene la escuela para un día
family-undo-about = cuántos días se perdieron
family-undo-grade = el grado
family-undo-adult = la edad
family-undo-entered = el primer día en esta escuela
family-undo-moved = la escuela anterior
family-undo-calendar = el calendario
family-undo-what-if = los días en los que está pensando

## For a family: the note for the school

family-note-write = Escriba la nota por mí: { $paper }
family-note-paper-parent-parent = nota de los padres
family-note-paper-parent-adult = su propia nota
family-note-paper-permission-parent = permiso para el día de bienestar (wellness day)
family-note-paper-permission-adult = su propio aviso del día de bienestar
family-note-paper-medical = para que la firme un profesional médico
family-note-paper-court = para acompañar el documento oficial
family-note-paper-preapproved = para pedir la aprobación
family-note-close = Cerrar la nota: { $paper }
family-note-heading = Una nota para la escuela
family-note-how = Llene los espacios a mano, firme la nota y entréguela en la escuela. Desde aquí no se envía nada.
family-note-no-diagnosis = La escuela no necesita ningún diagnóstico ni otro motivo.
family-note-until = La escuela debe tener esta nota a más tardar el { $date }.
family-note-no-last = Para esta nota no hay una fecha límite.
family-note-copy = Copiar como texto
family-note-copied = Se copió la nota.
family-note-selected = El texto está seleccionado. Cópielo con las teclas de su dispositivo.
family-note-text = La nota como texto
family-note-picture = Guardar como imagen
family-note-calendar = Guardar el último día para mi calendario
family-note-saved = Guardado: { $name }
family-note-deadline = Último día: nota para la escuela
family-note-deadline-later = Puede ser más tarde según el calendario de su escuela.
family-note-deadline-text = { $count ->
    [one] La nota del día de ausencia: { $days }.
   *[other] La nota de los días de ausencia: { $days }.
}
# What stands in the note itself. The blanks are filled in by hand.
family-note-to = A la oficina de asistencia
family-note-to-school = A la oficina de asistencia, { $school }
family-note-student = Nombre del estudiante: { $blank }
family-note-parent-parent = { $count ->
    [one] Les pido que justifiquen la ausencia de mi hijo o hija del { $days }. Motivo: { $reason }.
   *[other] Les pido que justifiquen las ausencias de mi hijo o hija de estos días: { $days }. Motivo: { $reason }.
}
family-note-parent-adult = { $count ->
    [one] Soy estudiante y tengo 18 años o más. Les pido que justifiquen mi ausencia del { $days }. Motivo: { $reason }.
   *[other] Soy estudiante y tengo 18 años o más. Les pido que justifiquen mis ausencias de estos días: { $days }. Motivo: { $reason }.
}
family-note-permission-parent = { $count ->
    [one] Doy permiso para que mi hijo o hija tome un día de bienestar de salud mental el { $days } (leyes de Connecticut, sección 10-198f).
   *[other] Doy permiso para que mi hijo o hija tome días de bienestar de salud mental en estos días: { $days } (leyes de Connecticut, sección 10-198f).
}
family-note-permission-adult = { $count ->
    [one] Soy estudiante y tengo 18 años o más. Tomo un día de bienestar de salud mental el { $days } (leyes de Connecticut, sección 10-198f).
   *[other] Soy estudiante y tengo 18 años o más. Tomo días de bienestar de salud mental en estos días: { $days } (leyes de Connecticut, sección 10-198f).
}
family-note-medical = Para la firma de un médico, una enfermera especializada u otro profesional médico con licencia: Atendí a este estudiante. Por enfermedad no pudo ir a la escuela en esta fecha: { $days }.
family-note-court-parent = Mi hijo o hija tuvo que presentarse, por orden oficial, en esta fecha: { $days }.
family-note-court-adult = Soy estudiante y tengo 18 años o más. Tuve que presentarme, por orden oficial, en esta fecha: { $days }.
family-note-court-paper = Con esta nota va el documento oficial que lo muestra.
family-note-preapproved-parent = Pido a la escuela que apruebe, antes del primer día, una oportunidad educativa extraordinaria para mi hijo o hija en esta fecha: { $days }.
family-note-preapproved-adult = Soy estudiante y tengo 18 años o más. Pido a la escuela que apruebe, antes del primer día, una oportunidad educativa extraordinaria en esta fecha: { $days }.
family-note-preapproved-what = Qué es y qué relación tiene con las materias del estudiante: { $blank }
family-note-preapproved-school = Para la escuela. Aprobado por, y fecha: { $blank }
family-note-sign-parent = Firma del padre, de la madre o del tutor: { $blank }
family-note-sign-adult = Firma del estudiante (18 años o más): { $blank }
family-note-sign-medical = Firma y título: { $blank }
family-note-name = Nombre en letra clara: { $blank }
family-note-office = Nombre y teléfono del consultorio: { $blank }
family-note-date = Fecha: { $blank }
family-note-last = Último día para entregar esta nota: { $date }.
family-note-last-or-later = Último día para entregar esta nota: { $date }, o más tarde según el calendario de la escuela.
family-note-reason-illness = enfermedad
family-note-reason-medical = una cita médica o enfermedad
family-note-reason-mhw = no se sentía bien ese día
family-note-reason-religious = una fiesta religiosa
family-note-reason-bereavement = un fallecimiento en la familia
family-note-reason-emergency = una emergencia que la familia no pudo evitar
family-note-reason-family = un asunto familiar
family-note-reason-vacation = un viaje familiar
family-note-reason-home-visit = una visita a nuestro país de origen
family-note-reason-health-requirement = la escuela pidió antes un examen físico o vacunas
family-note-reason-transportation = falta de transporte
family-note-reason-military = el despliegue militar de un padre o una madre
family-note-reason-educational = una oportunidad educativa
family-note-reason-court = el estudiante tuvo que presentarse, por orden oficial

## In a page of somebody else

embed-school = Se usan los datos de { $name }, con su calendario de { $year }.
embed-school-old = Esta página tiene el calendario de { $name } de { $year }. Hasta que esté aquí el nuevo, los días sin clases se suponen.
embed-school-no-calendar = Se usan los datos de { $name }. Su calendario no está aquí, así que los días sin clases se suponen.
embed-school-no-name = la escuela
embed-profile-refused = Los datos de la escuela para esta página no se pudieron usar.
embed-colours = No se usa, porque el texto se leería mal: { $names }. El texto necesita un contraste de 4.5 a 1 (WCAG AA).
embed-colour-accent = color de acento
embed-colour-background = color de fondo
embed-colour-text = color del texto
frame-no-print = La página que rodea a esta no permite imprimir. Para imprimir, abra esta dirección en una ventana propia: { $address }
frame-no-download = Si no se guardó ningún archivo, la página que rodea a esta no lo permite. Para guardar, abra esta dirección en una ventana propia: { $address }
frame-no-copy = La página que rodea a esta no permite copiar. El texto está seleccionado: cópielo con las teclas de su dispositivo.
frame-no-window = Si no se abrió ninguna ventana, la página que rodea a esta no lo permite. La dirección es { $address }

## Embed this (embed.html)

embedding-title = Rollcall: ponerlo en su página
embedding-frame-title = Asistencia escolar de Connecticut
embedding-heading = Poner esto en su página
embedding-what = Ponga Rollcall en una página suya. Elija cómo debe verse, copie el código y péguelo donde debe estar el marco. Nada de lo que se escribe en él se envía a ninguna parte, tampoco a su página.
embedding-choices = Elija
embedding-address = Dirección de la carpeta con embed.js e index.html
embedding-mode = Para quién es
embedding-mode-none = Para ambos: cada quien elige su puerta
embedding-mode-family = Familias
embedding-mode-school = Personal de la escuela
embedding-start = Con qué se abre
embedding-lang = Idioma
embedding-lang-none = El de la página que lo rodea
embedding-theme = Claro u oscuro
embedding-theme-auto = Como esté el navegador
embedding-theme-light = Claro
embedding-theme-dark = Oscuro
embedding-accent = Color de acento
embedding-accent-hint = Para botones y enlaces. Por ejemplo, #7a1f2b.
embedding-background = Color de fondo
embedding-background-hint = Por ejemplo, #fffdf5.
embedding-text = Color del texto
embedding-text-hint = Por ejemplo, #1d1d1b.
embedding-by = Quién ofrece esta página
embedding-by-hint = Una oración al pie, en lugar de “No lo hizo ni lo revisó el Departamento de Educación del Estado de Connecticut.”
embedding-profile = Perfil (JSON)
embedding-profile-hint = Su calendario, sus contactos y sus opciones, como los guarda esta página. No contiene ningún estudiante.
embedding-profile-taken = { $name } entra en el código.
embedding-profile-unreadable = { $name } no es un perfil.
embedding-colours = Un color con el que el texto se leería mal no se usa. La vista previa dice entonces cuál.
embedding-code = Copie el código
embedding-kind = Qué código
embedding-kind-script = Una etiqueta script: la altura sigue a lo que se muestra
embedding-kind-frame = Un iframe sencillo: la altura queda como usted la fije
embedding-integrity = Con la huella de embed.js. Si estos archivos están en otro servidor que su página, ese servidor debe enviar Access-Control-Allow-Origin con embed.js.
embedding-code-label = Código para su página
embedding-copy = Copiar el código
embedding-copied = El código está copiado.
embedding-selected = El código está seleccionado. Cópielo con las teclas de su dispositivo.
embedding-preview = Vista previa
embedding-preview-what = Esta es la página misma, en un marco como lo reciben sus lectores.
embedding-preview-title = Vista previa de la página incorporada
embedding-tokens = Lo que se le permite al marco
embedding-tokens-what = El marco está aislado: no tiene origen, ni cookies, ni forma de entrar en su página. Estas palabras en los atributos sandbox y allow del iframe le dan lo que necesita. La etiqueta script pone las cuatro primeras.
embedding-token = Palabra
embedding-token-for = Para qué sirve
embedding-token-without = Sin ella
embedding-allow-scripts-for = El programa mismo
embedding-allow-scripts-without = La página muestra las reglas en breve, y ninguna calculadora.
embedding-allow-downloads-for = Guardar informes, notas y respuestas
embedding-allow-downloads-without = No se guarda nada. Una oración junto al botón lo dice.
embedding-allow-modals-for = Imprimir, y la pregunta antes de salir con datos abiertos
embedding-allow-modals-without = No se imprime nada; una oración lo dice. Al salir no se pregunta.
embedding-clipboard-write-for = Los botones “Copiar” (en el atributo allow)
embedding-clipboard-write-without = Algunas listas se copian de todos modos. En lo demás el texto queda seleccionado, y una oración lo dice.
embedding-allow-popups-for = Los enlaces a las fuentes de la ley (no se pone: decide su página)
embedding-allow-popups-without = No se abre ninguna ventana. La dirección se muestra para copiarla.
embedding-learns = Lo que sabe su página
embedding-learns-what = La altura del contenido del marco, como número, y nada más. Su página no puede leer el marco, y el marco no escucha ningún mensaje.
embedding-policy = Si su página tiene una política de seguridad de contenido
embedding-policy-what = Agregue estas dos fuentes. Los datos en un script JSON no se ejecutan, así que no necesitan ninguna.
