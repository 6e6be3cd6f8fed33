import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { matrixColumns, matrixRows } from '@qadam/evidence/domain';
import type { Viewer } from '@qadam/identity/domain';
import { Access } from '@qadam/identity/server';
import { invalidInput, notFound } from '@qadam/platform/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AgreementService } from '../agreement/agreement.service';
import { agreementTable } from '../agreement/agreement-table';
import { VoiceMatrixService } from '../matrix/matrix.service';
import { matrixTable } from '../matrix/matrix-table';
import { ParticipantService } from '../participants/participant.service';
import { readerRoles } from '../reading-rights';
import { recordId } from '../record-id';
import { unknownChoice } from '../words';
import { filterOf, inLanguageOf, type Search } from './exchange.controller';
import { sendTable, type TableFormat, tableFormats } from './write-table';

type Request = FastifyRequest & { readonly viewer: Viewer };

const knownFormat = (name: string): TableFormat => {
  const format = tableFormats.find((each) => each === name);
  if (!format) throw notFound('format of a table', name);
  return format;
};

const chosen = <Choice extends string>(
  choices: readonly Choice[],
  value: string | undefined,
  first: Choice,
): Choice => {
  const found = choices.find((each) => each === (value || first));
  if (!found) throw invalidInput(unknownChoice, { field: 'by' });
  return found;
};

/** Tables of counts go out as files. */
@Controller('api/voices')
export class TablesController {
  constructor(
    private readonly matrices: VoiceMatrixService,
    private readonly agreement: AgreementService,
    private readonly participants: ParticipantService,
  ) {}

  /** `rows` and `columns` as on the page, and the filters of the findings under the names of its address. */
  @Get('matrix/:format')
  @Access(readerRoles)
  async matrix(
    @Req() { viewer }: Request,
    @Param('format') format: string,
    @Query() search: Search,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const known = knownFormat(format);
    const matrix = await this.matrices.matrix(
      inLanguageOf(viewer, search),
      chosen(matrixRows, search['rows'], 'targets'),
      chosen(matrixColumns, search['columns'], 'regions'),
      filterOf(search),
    );
    await sendTable(reply, matrixTable(matrix), known);
  }

  @Get('rounds/:round/agreement/:format')
  @Access(['analyst', 'administrator'])
  async roundAgreement(
    @Req() { viewer }: Request,
    @Param('round') round: string,
    @Param('format') format: string,
    @Query() search: Search,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const known = knownFormat(format);
    const reader = inLanguageOf(viewer, search);
    const id = recordId('round', round);
    const report = await this.agreement.report(reader, id);
    const byRound = await this.agreement.byRound(reader, id);
    await sendTable(reply, agreementTable(report, byRound, reader.language), known);
  }

  /** Who took part in the events that the reader may see: counts only. */
  @Get('participants/:format')
  @Access(readerRoles)
  async participation(
    @Req() { viewer }: Request,
    @Param('format') format: string,
    @Query() search: Search,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendTable(reply, await this.participants.table(inLanguageOf(viewer, search)), knownFormat(format));
  }
}
