# SPDX-License-Identifier: Apache-2.0
# Every sentence of the page, in Spanish (usted, neutral American). en.ftl has the same keys.

## The page

page-title = Rollcall: asistencia escolar en Connecticut
brand = Rollcall
other-language = English
skip = Ir a la parte principal
privacy = Nada de lo que usted pone aquí se envía a ninguna parte. Desaparece al cerrar esta página, a menos que usted lo guarde o lo imprima.
foot-record = Esto explica las reglas de Connecticut. El registro oficial lo tiene la escuela. Si muestra otra cosa, pregunte qué fecha, qué motivo y qué nota usó.
foot-not-advice = No es asesoría legal. No lo hizo ni lo revisó el Departamento de Educación del Estado de Connecticut.
foot-checked = Reglas revisadas el { $date }.
foot-crisis = ¿Una crisis? Llame o mande un mensaje de texto al 988. En Connecticut marque 2-1-1 y luego 1 para Mobile Crisis.
about-heading = Acerca de Rollcall
about-version = Versión { $version }
about-private = Sus archivos se leen dentro de esta página, en este aparato. La política de la página no le permite enviar nada.
about-parts = Partes de otros y sus licencias
about-licence = Rollcall es software libre con la licencia Apache 2.0.

## Start

start-heading = La asistencia escolar según las reglas de Connecticut
start-sentence = Dele sus archivos de asistencia. Muestra qué días de bienestar son válidos, cómo se clasifica cada ausencia y a quién le vendría bien un apoyo, cada cosa con su regla.

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
file-column-as = { $field } («{ $header }»)
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
convert-spreadsheet-protected = «{ $name }» tiene contraseña o viene de un Excel antiguo (.xls). Ábralo en el programa de hojas de cálculo, guárdelo sin contraseña como .xlsx o como CSV y elija ese archivo.
convert-spreadsheet-damaged = «{ $name }» no se abre como hoja de cálculo; puede que le falte una parte. Ábralo en el programa del que viene, guárdelo otra vez como .xlsx o como CSV y elija ese archivo.
convert-spreadsheet-empty = «{ $name }» no tiene filas en ninguna de sus hojas. Elija el archivo que tiene las filas.
convert-calendar-damaged = «{ $name }» no se abre como calendario; puede que le falte una parte. Descargue otra vez el calendario (.ics) y elija ese archivo.
convert-calendar-empty = «{ $name }» no tiene ningún evento de día completo, así que no dice qué días no hay clases. Elija el calendario escolar o dé un archivo de calendario con las columnas date y type.
convert-unreadable = «{ $name }» no se puede leer: puede ser una carpeta, o se movió o cambió después de elegirlo. Elija el archivo mismo.

sheets-heading = ¿Qué hoja tiene las filas?
sheets-why = «{ $name }» tiene { $count } hojas con filas. Elija cada una que se deba leer.
sheets-legend = Hojas
sheets-go = { $count ->
    [0] Leer la hoja
    [one] Leer esta hoja
   *[other] Leer estas { $count } hojas
}

ics-heading = ¿Qué días no hay clases?
ics-why = Estos son los eventos de día completo de «{ $name }». Donde el título lo dice con claridad, la respuesta ya está puesta. Mire cada uno y elija para los demás.
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
    [one] Uno sigue en «elija, por favor» y no se usa.
   *[other] { $open } siguen en «elija, por favor» y no se usan.
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
get-for-excused = Justificada o injustificada
get-needs-excused = El motivo de cada ausencia y su documentación: none, parent, medical, court, preapproved o school_official. La fecha de la nota dice si llegó a tiempo.
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
get-aspen-fields = Student > LASID o Student > SASID, Date, Code, Absent?, Excused?, Tardy?, Reason, Portion absent; Student > Grade level, Student > Date of birth, Student > School > Name.
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
errors-unreadable = «{ $name }» no se puede leer: puede ser una carpeta, o se movió o cambió después de elegirlo. Elija el archivo mismo.
errors-broken = La página no pudo seguir. Cárguela otra vez y elija los archivos de nuevo. ({ $detail })

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
about-chronic = Días perdidos y ausentismo crónico
about-mhw = Días de bienestar
about-excused = Justificada o injustificada
about-truancy = Ausentismo injustificado (truancy)
about-tier = Nivel de apoyo
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
lack-codes = códigos que lo digan

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
    [one] estudiante en el nivel { $tier }
   *[other] estudiantes en el nivel { $tier }
}
card-tier2-note = { $low } o más perdido, este año o el pasado
card-tier3-note = { $high } o más perdido, este año o el pasado
card-open-label = { $count ->
    [one] estudiante con un día de código desconocido
   *[other] estudiantes con un día de código desconocido
}
card-open-note = Calculado con esos días como presentes y como ausentes; lo que cambia queda abierto.

list-heading = Lista de estudiantes
list-name = Estudiantes
list-search = Busque un nombre o un número
list-count = { $total ->
    [0] Ningún estudiante coincide.
    [one] { $total } estudiante
   *[other] { $total } estudiantes
}
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
col-tier = Nivel
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
early = Pronto
early-of = Pronto: { $absent } de { $enrolled } días
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

## Codes

codes-heading = Cómo leemos sus códigos
codes-hint = Otro significado se puede poner aquí abajo o en un archivo de perfil.
codes-code = Código
codes-count = Filas
codes-meaning = Se entiende como
codes-check = por favor revise
codes-blank = (en blanco)
codes-assumed-parent = Se supone una nota de la casa, porque un archivo no tiene columna de documentación.
codes-assumed-school_official = Se supone una nota de un funcionario de la escuela, porque un archivo no tiene columna de documentación.
codes-assumed-preapproved = Se supone la aprobación del distrito de antemano, porque un archivo no tiene columna de documentación.
codes-assumed-court = Se supone el papel del tribunal, porque un archivo no tiene columna de documentación.
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
kind-absent_excused = ausente, justificada según la marca de la escuela
kind-absent_unexcused = ausente, injustificada según la marca de la escuela
kind-half_day = perdió parte del día
kind-illness = ausente, enfermedad
kind-vacation = ausente, viaje familiar
kind-home_visit = ausente, visita al país de origen
kind-religious = ausente, fiesta religiosa
kind-bereavement = ausente, muerte en la familia
kind-emergency = ausente, emergencia
kind-family = ausente, motivo familiar
kind-medical = ausente, enfermedad, visto por un profesional médico
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
    [one] «{ $value }» no es un valor para la columna «{ $column }»; una fila quedó fuera.
   *[other] «{ $value }» no es un valor para la columna «{ $column }»; { $count } filas quedaron fuera.
}
problem-malformed_row-value-do = Corrija el valor, o el número que la hoja de cálculo haya acortado (1.2E+11), y exporte otra vez. La fila también puede ser un total o una nota.
problem-malformed_row-missing = { $count ->
    [one] Falta la columna «{ $column }» en una fila, que quedó fuera.
   *[other] Falta la columna «{ $column }» en { $count } filas, que quedaron fuera.
}
problem-malformed_row-missing-do = Abra el archivo en esta fila, ponga la celda que falta y expórtelo otra vez.
problem-malformed_row-kept = { $count ->
    [one] Una fila termina antes de la columna «{ $column }»; las celdas que le faltan cuentan como vacías.
   *[other] { $count } filas terminan antes de la columna «{ $column }»; las celdas que les faltan cuentan como vacías.
}
problem-malformed_row-kept-do = Ponga las celdas que faltan o déjelas en blanco.
problem-malformed_row-beyond = { $count ->
    [one] Una fila tiene texto más allá de la última columna del encabezado y quedó fuera («{ $value }»).
   *[other] { $count } filas tienen texto más allá de la última columna del encabezado y quedaron fuera («{ $value }»).
}
problem-malformed_row-beyond-do = Abra el archivo en esta fila, busque una comilla que falte o un número equivocado de celdas, y expórtelo otra vez.
problem-malformed_row-counts = { $count ->
    [one] Una fila tiene más días de matrícula que días de clase el calendario ({ $value }). Se conserva.
   *[other] { $count } filas tienen más días de matrícula que días de clase el calendario ({ $value }). Se conservan.
}
problem-malformed_row-counts-do = Corrija los días de matrícula de ese mes, o el calendario.
problem-bad_date = { $count ->
    [one] «{ $value }» no es una fecha que se pueda leer aquí; una fila la tiene. Una fila sin su propia fecha queda fuera; cualquier otra fecha cuenta como vacía.
   *[other] «{ $value }» no es una fecha que se pueda leer aquí; { $count } filas la tienen. Una fila sin su propia fecha queda fuera; cualquier otra fecha cuenta como vacía.
}
problem-bad_date-do = Corrija la fecha donde se lleva la asistencia y exporte otra vez.
problem-date_order_assumed = Las fechas de este archivo admiten más de un orden de día y mes. Se usa el orden de los otros archivos.
problem-date_order_assumed-do = Mire una fecha de este archivo. Si el orden es otro, escriba las fechas de todos los archivos en un solo orden, primero el año, o ponga date_format en un perfil: ymd, mdy o dmy.
problem-missing_student_id = { $count ->
    [one] Una fila no tiene número de estudiante y quedó fuera.
   *[other] { $count } filas no tienen número de estudiante y quedaron fuera.
}
problem-missing_student_id-do = Ponga el número, o vea en «Sus archivos» qué columna se toma por él.
problem-unknown_code = { $blank ->
    [yes] { $count ->
        [one] Una fila no tiene código. Ese día queda abierto, ni presente ni ausente.
       *[other] { $count } filas no tienen código. Esos días quedan abiertos, ni presentes ni ausentes.
    }
   *[no] { $count ->
        [one] El código «{ $value }» no tiene aquí un significado conocido. Su único día queda abierto, ni presente ni ausente.
       *[other] El código «{ $value }» no tiene aquí un significado conocido. Sus { $count } días quedan abiertos, ni presentes ni ausentes.
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
problem-conflicting_birth_date-do = Corrija la fecha de nacimiento. La edad decide sobre el permiso y sobre truancy.
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
    [one] La documentación «{ $value }» no se conoce. En una fila cuenta como ninguna.
   *[other] La documentación «{ $value }» no se conoce. En { $count } filas cuenta como ninguna.
}
problem-unknown_documentation-do = Use none, parent, medical, court, preapproved o school_official.
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
problem-no_mhw_code-do = Si su distrito tiene ese código, dele ese significado en «Cómo leemos sus códigos», o el significado mhw en un perfil.
problem-single_code = Todas las ausencias llevan un solo código («{ $value }»), así que estos archivos no distinguen una clase de ausencia de otra.
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
chronic-yes = Desde { $percent }, Connecticut habla de «ausentismo crónico» (chronically absent). Es una señal para ofrecer ayuda, no un castigo. Cuentan todos los días, también los justificados y los de bienestar.
chronic-no = Está por debajo de { $percent }, donde Connecticut empieza a hablar de «ausentismo crónico» (chronically absent).
chronic-open = Aún no podemos decir si es { $percent } o más: lo deciden los días de código desconocido.
chronic-first = { $percent } se alcanzó por primera vez el { $date }.
chronic-first-before = Antes en el año fue { $percent } o más, por primera vez el { $date }.
chronic-early = Es pronto: el porcentaje dice poco antes de { $days } días.
tier-sentence = { $tier ->
    [1] Nivel 1: el apoyo que tienen todos.
    [2] Nivel 2: ahora ayuda un apoyo temprano y personal.
   *[other] Nivel 3: un apoyo intensivo, a menudo junto con otras instituciones.
}
tier-assumed = El año pasado no está en estos archivos; podría subir el nivel.
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
need-court = el papel del tribunal
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
stem-excusal = Justificada o injustificada
stem-documentation = Notas y papeles
stem-mental_health_day = Días de bienestar de salud mental
stem-truancy = Ausentismo injustificado (truancy)
stem-chronic_absence = Ausentismo crónico
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
rule-EXC-4-pending = Desde la ausencia { $level2_first }, una cita en el tribunal necesita el papel del tribunal, y aún no hay ninguno.
rule-EXC-4-unexcused = Desde la ausencia { $level2_first }, una cita en el tribunal necesita el papel del tribunal, y no hay ninguno a tiempo.
rule-EXC-4 = Desde la ausencia { $level2_first }, una cita en el tribunal se justifica con el papel del tribunal.
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
errors-no-role = «{ $name }» no tiene columnas que puedan ser asistencia, una lista de estudiantes, un calendario o totales: { $columns }. La asistencia necesita un número de estudiante, una fecha y un código.
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
    [one] Un estudiante espera este código.
   *[other] { $count } estudiantes esperan este código.
}
waits-blank = { $count ->
    [one] Los resultados de un estudiante esperan esto.
   *[other] Los resultados de { $count } estudiantes esperan esto.
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
code-several = Este código significa cosas distintas en distintas escuelas.
codes-more = { $count ->
    [one] Mostrar un código más
   *[other] Mostrar { $count } códigos más
}
code-means = significa
codes-change = Cambiar lo que significa un código
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
