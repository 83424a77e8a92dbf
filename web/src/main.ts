// SPDX-License-Identifier: Apache-2.0
import '@picocss/pico/css/pico.min.css';
import './styles/page.css';
import { preferredLanguage, setLanguage } from './text.ts';
import './elements/rollcall-app.ts';

setLanguage(preferredLanguage());
