// SPDX-License-Identifier: Apache-2.0
import '@picocss/pico/css/pico.min.css';
import './styles/tokens.css';
import './styles/page.css';
import { canRunEngine, showRulesAlone } from './able.ts';
import { embedding } from './embed/settings.ts';
import { part } from './parts.ts';
import { countRequests, watchRequests } from './requests.ts';
import { preferredLanguage, setLanguage } from './text.ts';
import './elements/rollcall-app.ts';

setLanguage(preferredLanguage());
watchRequests(countRequests);

if (embedding !== undefined) {
  document.documentElement.classList.add('embedded');
  void part('embed');
}
if (!canRunEngine()) showRulesAlone(document.querySelector('rollcall-app'));
