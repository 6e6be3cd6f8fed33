import { Args, Context, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@qadam/identity/domain';
import { Access } from '@qadam/identity/server';
import {
  FigureImport,
  ImportDifference,
  ImportMetadataChange,
  ImportProblemObject,
  TableLookObject,
} from './import.object';
import { ImportLine } from './import-line.object';
import { ImportService } from './import.service';
import { lookObject } from './look-object';
import { separatorIn } from './table/separator-in';

@Resolver(() => FigureImport)
export class ImportResolver {
  constructor(private readonly imports: ImportService) {}

  @Query(() => FigureImport)
  @Access(['administrator', 'analyst'])
  figureImport(
    @Context('viewer') viewer: Viewer,
    @Args('id', { type: () => Int }) id: number,
  ): Promise<FigureImport> {
    return this.imports.show(viewer, id);
  }

  @Query(() => [ImportLine], {
    description:
      'Imports of the viewer, of everybody for administrators: open ones first, then the last that were taken.',
  })
  @Access(['administrator', 'analyst'])
  async figureImports(@Context('viewer') viewer: Viewer): Promise<readonly ImportLine[]> {
    return this.imports.list(viewer);
  }

  @Query(() => TableLookObject, { description: 'What a loaded table holds, with a mapping to be looked at.' })
  @Access(['administrator', 'analyst'])
  async importTable(
    @Context('viewer') viewer: Viewer,
    @Args('id', { type: () => Int }) id: number,
    @Args('sheet', { type: () => String, nullable: true }) sheet?: string | null,
    @Args('headerRow', { type: () => Int, nullable: true }) headerRow?: number | null,
    @Args('headerRows', { type: () => Int, nullable: true }) headerRows?: number | null,
    @Args('separator', { type: () => String, nullable: true }) separator?: string | null,
  ): Promise<TableLookObject> {
    const choice = { sheet: sheet ?? null, headerRow: headerRow ?? null, headerRows: headerRows ?? null };
    const look = await this.imports.look(viewer, id, {
      ...choice,
      separator: separatorIn(separator ?? null),
    });
    return lookObject(look, viewer.language);
  }

  @Query(() => [ImportDifference], {
    description: 'What a commit would change, the biggest revisions first.',
  })
  @Access(['administrator', 'analyst'])
  async importDifferences(
    @Context('viewer') viewer: Viewer,
    @Args('id', { type: () => Int }) id: number,
    @Args('fate', { type: () => String, nullable: true }) fate?: string | null,
    @Args('first', { type: () => Int, defaultValue: 20 }) first = 20,
    @Args('offset', { type: () => Int, defaultValue: 0 }) offset = 0,
  ): Promise<readonly ImportDifference[]> {
    return this.imports.differences(viewer, { id, fate: fate ?? null, first, offset });
  }

  @Query(() => Int, {
    description:
      'Of how many figures of a compared import a version published later is known, if it was published on that day.',
  })
  @Access(['administrator', 'analyst'])
  olderInImport(
    @Context('viewer') viewer: Viewer,
    @Args('id', { type: () => Int }) id: number,
    @Args('publishedOn') publishedOn: string,
  ): Promise<number> {
    return this.imports.older(viewer, id, publishedOn);
  }

  @Query(() => [ImportProblemObject], {
    description:
      'What is wrong in an import, in the order of the places; of one severity and kind where given.',
  })
  @Access(['administrator', 'analyst'])
  async importProblems(
    @Context('viewer') viewer: Viewer,
    @Args('id', { type: () => Int }) id: number,
    @Args('severity', { type: () => String, nullable: true }) severity?: string | null,
    @Args('kind', { type: () => String, nullable: true }) kind?: string | null,
    @Args('first', { type: () => Int, defaultValue: 50 }) first = 50,
    @Args('offset', { type: () => Int, defaultValue: 0 }) offset = 0,
  ): Promise<readonly ImportProblemObject[]> {
    return this.imports.problems(viewer, {
      ...{ id, first, offset },
      severity: severity ?? null,
      kind: kind ?? null,
    });
  }

  @Query(() => [ImportMetadataChange], {
    description: 'What a commit would change in the texts about indicators.',
  })
  @Access(['administrator', 'analyst'])
  async importMetadataChanges(
    @Context('viewer') viewer: Viewer,
    @Args('id', { type: () => Int }) id: number,
  ): Promise<readonly ImportMetadataChange[]> {
    return this.imports.metadataChanges(viewer, id);
  }

  @Mutation(() => Int, { description: 'Compares a loaded table with the data, as a job; changes no figure.' })
  @Access(['administrator', 'analyst'])
  previewTableImport(
    @Context('viewer') viewer: Viewer,
    @Args('id', { type: () => Int }) id: number,
    @Args('mapping', { description: 'The column mapping as JSON.' }) mapping: string,
    @Args('publisher', { defaultValue: '' }) publisher: string,
  ): Promise<number> {
    return this.imports.previewTable(viewer, id, mapping, publisher);
  }

  @Mutation(() => Int, {
    description: 'Compares a loaded SDMX message again, as figures of this publisher; changes no figure.',
  })
  @Access(['administrator', 'analyst'])
  previewSdmxImport(
    @Context('viewer') viewer: Viewer,
    @Args('id', { type: () => Int }) id: number,
    @Args('publisher') publisher: string,
  ): Promise<number> {
    return this.imports.previewMessage(viewer, id, publisher);
  }

  @Mutation(() => Int, {
    description: 'Compares an Open SDG folder on the server with the data; answers with the import.',
  })
  @Access(['administrator'])
  previewOpenSdgImport(@Context('viewer') viewer: Viewer, @Args('folder') folder: string): Promise<number> {
    return this.imports.previewFolder(viewer, folder);
  }

  @Mutation(() => Int, { description: 'Takes exactly what the preview showed, as a job.' })
  @Access(['administrator', 'analyst'])
  commitImport(
    @Context('viewer') viewer: Viewer,
    @Args('id', { type: () => Int }) id: number,
    @Args('skipProblems', { defaultValue: false }) skipProblems: boolean,
    @Args('addsNew', {
      defaultValue: false,
      description: 'Yes to the indicators and towns that are not known yet.',
    })
    addsNew: boolean,
    @Args('takesOver', {
      defaultValue: false,
      description: 'Revises the figures that other publishers published too.',
    })
    takesOver: boolean,
    @Args('publishedOn', {
      type: () => String,
      nullable: true,
      description: 'YYYY-MM-DD: the day of the data, where it is not the day of the load.',
    })
    publishedOn?: string | null,
  ): Promise<number> {
    return this.imports.queueCommit(viewer, id, {
      ...{ skipProblems, addsNew, takesOver },
      publishedOn: publishedOn ?? null,
    });
  }
}
