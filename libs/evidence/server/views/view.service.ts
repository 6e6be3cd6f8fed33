import { Injectable } from '@nestjs/common';
import type { Viewer } from '@qadam/identity/domain';
import { AuditTrail } from '@qadam/identity/server';
import type { Trilingual } from '@qadam/language/domain';
import { Database, invalidInput, notFound } from '@qadam/platform/server';
import { textIn } from '../in-language';
import { selectMergedCodes } from '../targets/target-directory';
import type { SavedView, SavedViewInput } from './view.object';

const [longestName, longestSearch] = [120, 2000];

const nameWords: Trilingual = {
  kk: `Көрініске ${longestName} таңбаға дейін атау беріңіз.`,
  ru: `Дайте виду название, не длиннее ${longestName} знаков.`,
  en: `Give the view a name of up to ${longestName} characters.`,
};

const takenWords = (name: string): Trilingual => ({
  kk: `«${name}» атты көрінісіңіз бар. Басқа атау беріңіз немесе алдыңғысын жойыңыз.`,
  ru: `У вас уже есть вид «${name}». Дайте другое название или удалите прежний.`,
  en: `You have a view “${name}” already. Give another name, or delete the earlier one.`,
});

const searchWords: Trilingual = {
  kk: 'Бұл сүзгі тым ұзақ. Оны қысқартыңыз.',
  ru: 'Этот отбор слишком длинный. Сократите его.',
  en: 'This filter is too long. Shorten it.',
};

type KeptView = Omit<SavedView, 'movedCodes'>;

interface MergedCode {
  readonly code: string;
  readonly title: Partial<Trilingual>;
  readonly into: string;
}

const select = `
  select v.id, v.name, v.search, v.is_shared as "isShared", v.person_id = $1 as "isMine", p.name as "ownerName"
  from saved_view v join person p on p.id = v.person_id`;

/** Filters that people keep, for themselves or for all; a shared one still shows each reader only what they may read. */
@Injectable()
export class SavedViews {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditTrail,
  ) {}

  async list(viewer: Viewer): Promise<SavedView[]> {
    const views = await this.database.query<KeptView>(
      `${select} where v.deleted_at is null and (v.person_id = $1 or v.is_shared) order by v.person_id <> $1, v.name, v.id`,
      [viewer.person?.id ?? null],
    );
    return this.following(viewer, views);
  }

  async save(viewer: Viewer, input: SavedViewInput): Promise<SavedView> {
    const { name, search } = this.checked(input.name ?? '', input.search ?? '');
    await this.requireFree(viewer, name);
    const row = await this.database.one<{ id: number }>(
      'insert into saved_view (person_id, name, search, is_shared) values ($1, $2, $3, $4) returning id',
      [viewer.person?.id ?? null, name, search, input.isShared ?? false],
    );
    if (!row) throw new Error('The insert answered no row.');
    await this.record(viewer, 'save-view', row.id, { name, search });
    return this.own(viewer, row.id);
  }

  async change(viewer: Viewer, id: number, input: SavedViewInput): Promise<SavedView> {
    const before = await this.own(viewer, id);
    const { name, search } = this.checked(input.name ?? before.name, input.search ?? before.search);
    if (name !== before.name) await this.requireFree(viewer, name, id);
    await this.database.query('update saved_view set name = $2, search = $3, is_shared = $4 where id = $1', [
      id,
      name,
      search,
      input.isShared ?? before.isShared,
    ]);
    await this.record(viewer, 'change-view', id, {
      before: { name: before.name, search: before.search, isShared: before.isShared },
      after: { ...input },
    });
    return this.own(viewer, id);
  }

  /** A deleted view can be brought back; where its name was given to another one since, with a number behind it. */
  async remove(viewer: Viewer, id: number, isDeleted: boolean): Promise<SavedView> {
    const view = await this.own(viewer, id);
    const name = isDeleted ? view.name : await this.freeName(viewer, view.name, id);
    await this.database.query(
      'update saved_view set name = $3, deleted_at = case when $2 then now() end where id = $1',
      [id, isDeleted, name],
    );
    await this.record(viewer, isDeleted ? 'delete-view' : 'restore-view', id, { name });
    return { ...view, name };
  }

  /** @throws Failure `not-found` for a view of somebody else */
  private async own(viewer: Viewer, id: number): Promise<SavedView> {
    const row = await this.database.one<KeptView>(`${select} where v.id = $2 and v.person_id = $1`, [
      viewer.person?.id ?? null,
      id,
    ]);
    const [view] = await this.following(viewer, row ? [row] : []);
    if (!view) throw notFound('view', id);
    return view;
  }

  /** A code that was merged since a view was saved is looked for where its tags are now. */
  private async following(viewer: Viewer, views: readonly KeptView[]): Promise<SavedView[]> {
    const rows = await this.database.query<MergedCode>(selectMergedCodes);
    const merged = new Map(rows.map((row) => [row.code, row]));
    return views.map((view) => {
      const search = new URLSearchParams(view.search);
      const codes = (search.get('code') ?? '').split(',').filter((code) => code !== '');
      const moved = codes.flatMap((code) => merged.get(code) ?? []);
      if (moved.length > 0)
        search.set('code', [...new Set(codes.map((code) => merged.get(code)?.into ?? code))].join(','));
      const movedCodes = moved.map(({ title, into }) => ({ title: textIn(title, viewer.language), into }));
      return { ...view, search: moved.length > 0 ? search.toString() : view.search, movedCodes };
    });
  }

  /** Whether another view of the person has a name, in capitals or not. Two that are named at once wait for each other. */
  private async isTaken(viewer: Viewer, name: string, id: number | null): Promise<boolean> {
    const person = viewer.person?.id ?? null;
    await this.database.query('select 1 from person where id = $1 for no key update', [person]);
    const others = await this.database.query<{ id: number }>(
      `select id from saved_view where person_id = $1 and deleted_at is null and lower(name) = lower($2)
         and id is distinct from $3 limit 1`,
      [person, name, id],
    );
    return others.length > 0;
  }

  private async requireFree(viewer: Viewer, name: string, id: number | null = null): Promise<void> {
    if (await this.isTaken(viewer, name, id)) throw invalidInput(takenWords(name), { field: 'name' });
  }

  private async freeName(viewer: Viewer, name: string, id: number): Promise<string> {
    for (let number = 1; ; number += 1) {
      const end = number === 1 ? '' : ` (${number})`;
      const numbered = `${name.slice(0, longestName - end.length)}${end}`;
      if (!(await this.isTaken(viewer, numbered, id))) return numbered;
    }
  }

  private checked(typed: string, asked: string): { readonly name: string; readonly search: string } {
    const name = typed.trim();
    if (name === '' || name.length > longestName) throw invalidInput(nameWords, { field: 'name' });
    if (asked.length > longestSearch) throw invalidInput(searchWords, { field: 'search' });
    return { name, search: new URLSearchParams(asked).toString() };
  }

  private record(viewer: Viewer, action: string, id: number, detail: Record<string, unknown>): Promise<void> {
    return this.audit.record(viewer, action, { kind: 'saved-view', id }, detail);
  }
}
