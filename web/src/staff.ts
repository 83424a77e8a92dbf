// SPDX-License-Identifier: Apache-2.0
// The staff's side: what a page without attendance files does not need.
import './styles/student.css';
import './styles/check.css';
import './elements/coverage-lines.ts';
import './elements/file-conversion.ts';
import './elements/file-lines.ts';
import './elements/questions-place.ts';
import './elements/reading-progress.ts';
import './elements/results-view.ts';
import './elements/school-leaflets.ts';
import './elements/student-view.ts';
// The places of the results (places.ts); charts are a part of their own.
import './elements/agenda-view.ts';
import './elements/days-to-check.ts';
import './elements/district-options.ts';
import './elements/outreach-view.ts';
import './elements/results-problems.ts';
import './elements/take-away.ts';
