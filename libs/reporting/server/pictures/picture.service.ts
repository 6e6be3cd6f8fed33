import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Viewer } from '@qadam/identity/domain';
import { AuditTrail } from '@qadam/identity/server';
import {
  type ImageMediaType,
  largestPictureBytes,
  longestSide,
  mostPixels,
  readPictureHeader,
  type ResolvedImage,
} from '@qadam/reporting/domain';
import { Database, invalidInput, notFound } from '@qadam/platform/server';
import { isStaff } from '../sections/standing';
import { pictureWords, scaledDown, tooManyPixels } from './picture-words';
import { redraw } from './redraw';
import { isWholePicture } from './whole-picture';

export interface AddedPicture {
  readonly id: string;
  readonly mediaType: ImageMediaType;
  readonly width: number;
  readonly height: number;
  /** In the viewer's language, where the picture was kept smaller than it came. */
  readonly note: string | null;
}

const selectPicture = 'select id, media_type as "mediaType", width, height, bytes from report_image';

/** Pictures of reviews, each kept once under the hash of its bytes. */
@Injectable()
export class PictureService {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * Keeps a PNG or JPEG by its decoded pixels, upright, without EXIF, at most 2,400 pixels long.
   * @throws Failure `invalid-input` for anything else, for a file that ends early, for more than 20 MB or more than 50 megapixels
   */
  async add(viewer: Viewer, file: Uint8Array): Promise<AddedPicture> {
    const field = { field: 'file' };
    if (file.length > largestPictureBytes) throw invalidInput(pictureWords.tooLarge, field);
    const header = readPictureHeader(file);
    if (!header) throw invalidInput(pictureWords.notAPicture, field);
    if (header.width * header.height > mostPixels)
      throw invalidInput(tooManyPixels(header.width, header.height), field);
    const { mediaType } = header;
    if (!(await isWholePicture(file, mediaType))) throw invalidInput(pictureWords.cutOff, field);
    const drawn = await redraw(file, mediaType, longestSide);
    if (!drawn) throw invalidInput(pictureWords.notAPicture, field);
    const { bytes, width, height } = drawn;
    const id = createHash('sha256').update(bytes).digest('hex');
    await this.audit.change('addPicture', async () => {
      await this.database.query(
        `insert into report_image (id, media_type, width, height, bytes, created_by)
         values ($1, $2, $3, $4, $5, $6) on conflict (id) do nothing`,
        [id, mediaType, width, height, Buffer.from(bytes), viewer.person?.id ?? null],
      );
      await this.audit.record(viewer, 'add', { kind: 'report-image', id }, { mediaType });
    });
    const isSmaller = Math.max(header.width, header.height) > Math.max(width, height);
    return {
      id,
      ...{ mediaType, width, height },
      note: isSmaller
        ? scaledDown(`${header.width} × ${header.height}`, `${width} × ${height}`)[viewer.language]
        : null,
    };
  }

  /** Visitors see only what stands in the newest text of an approved section. */
  async find(viewer: Viewer, id: string): Promise<ResolvedImage> {
    const row = await this.database.one<ResolvedImage>(
      `${selectPicture} where id = $1 and ($2 or exists (
         select 1 from section s join lateral (select distinct on (language) content from section_version
           where section_id = s.id order by language, number desc) v on s.state = 'approved'
         where jsonb_path_exists(v.content, '$.** ? (@.type == "image" && @.attrs.imageId == $id)',
           jsonb_build_object('id', $1::text))))`,
      [id, isStaff(viewer)],
    );
    if (!row) throw notFound('picture', id);
    return row;
  }

  async resolve(ids: readonly string[]): Promise<ReadonlyMap<string, ResolvedImage>> {
    if (ids.length === 0) return new Map();
    const rows = await this.database.query<ResolvedImage & { readonly id: string }>(
      `${selectPicture} where id = any($1)`,
      [ids],
    );
    return new Map(
      rows.map(({ id, bytes, mediaType, width, height }) => [
        id,
        { bytes: new Uint8Array(bytes), mediaType, width, height },
      ]),
    );
  }
}
