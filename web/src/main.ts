// SPDX-License-Identifier: Apache-2.0
import '@picocss/pico/css/pico.min.css';
import './styles/page.css';
import { canRunEngine, showRulesAlone } from './able.ts';
import { countRequests, watchRequests } from './requests.ts';
import { preferredLanguage, setLanguage } from './text.ts';
import './elements/rollcall-app.ts';

setLanguage(preferredLanguage());
watchRequests(countRequests);
if (!canRunEngine()) showRulesAlone(document.querySelector('rollcall-app'));
