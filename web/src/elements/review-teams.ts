// SPDX-License-Identifier: Apache-2.0
// <review-teams>: for whom an attendance review team is required this year: that follows from last year's rate. Tells: failed.
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { ReviewTeam } from '../engine/types.ts';
import { anyYearTells } from '../answers.ts';
import type { Ask } from '../places.ts';
import { isSmall } from '../privacy.ts';
import { showRate } from '../show.ts';
import { t } from '../text.ts';
import { LightElement } from './light_element.ts';
import type { Results } from './results-view.ts';

export class ReviewTeams extends LightElement {
  static override properties = {
    results: { attribute: false },
    ask: { attribute: false },
    teams: { state: true },
  };
  declare results: Results | undefined;
  declare ask: Ask | undefined;
  declare teams: ReviewTeam[];
  private turn = 0;

  constructor() {
    super();
    this.teams = [];
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('results')) void this.load();
  }

  private async load(): Promise<void> {
    const { ask, results } = this;
    if (ask === undefined || results === undefined) return;
    const turn = ++this.turn;
    try {
      const teams = await ask.view<ReviewTeam[]>('review_teams');
      if (turn === this.turn) this.teams = teams;
    } catch (error) {
      this.tell('failed', error);
    }
  }

  private rate(chronic: number, students: number): string {
    const small = isSmall(chronic, students, this.results?.summary.options ?? {});
    return small ? t('rates-hidden') : showRate(chronic, students);
  }

  private words(team: ReviewTeam): string {
    const before = team.year_before;
    if (before === null || before.students === 0) {
      if (team.chronic === null || team.students === 0) return t('team-not-known');
      return t('team-so-far', { rate: this.rate(team.chronic, team.students) });
    }
    const rate = this.rate(before.chronic, before.students);
    if (team.district) {
      return t(`team-${before.requirement ?? 'none'}`, { rate, year: before.school_year });
    }
    return t(before.review_team === true ? 'team-required' : 'team-none', { rate, year: before.school_year });
  }

  override render(): TemplateResult | typeof nothing {
    const { teams, results } = this;
    if (results === undefined || teams.length === 0 || !anyYearTells(results.summary.can_tell, 'chronic'))
      return nothing;
    return html`
      <details class="teams">
        <summary>${t('team-heading', { year: teams[0]?.school_year ?? '' })}</summary>
        <ul class="plain">
          ${teams.map(
            (team) => html`
              <li>
                <strong translate=${team.district || team.school === null ? 'yes' : 'no'}
                  >${team.district ? t('team-district') : (team.school ?? t('student-no-school'))}</strong
                >: ${this.words(team)}
              </li>
            `,
          )}
        </ul>
      </details>
    `;
  }
}

customElements.define('review-teams', ReviewTeams);
