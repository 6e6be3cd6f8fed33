import {
  Button,
  type Failure,
  FileDrop,
  notify,
  useFailureText,
  useLanguage,
  useServerData,
} from '@qadam/ui';
import { useState } from 'react';
import { AreaOptions, ChoiceField } from '../choices';
import { NewDocumentChoicesDocument } from '../documents/documents.generated';
import { useText } from '../text';
import { ProjectReportView } from './project-report-view';
import { bringsNew, type ProjectReport, sendProject } from './send-project';

/** Looks at a coded project first, then takes it with one button. */
export const ProjectUpload = () => {
  const t = useText();
  const language = useLanguage();
  const failureText = useFailureText();
  const { data } = useServerData(NewDocumentChoicesDocument, {});
  const [areaCode, setAreaCode] = useState('');
  const [file, setFile] = useState<File | null>(null);
  const [skipProblems, setSkipProblems] = useState(false);
  const [bringBack, setBringBack] = useState(false);
  const [report, setReport] = useState<ProjectReport>();
  const [failure, setFailure] = useState<Failure>();
  const [isWorking, setIsWorking] = useState(false);

  const send = async (chosen: File, area: string, isPreview: boolean) => {
    setIsWorking(true);
    setFailure(undefined);
    const answer = await sendProject(
      { file: chosen, areaCode: area, isPreview, skipProblems, bringBack: bringBack && !isPreview },
      language,
    );
    setIsWorking(false);
    if ('failure' in answer) return setFailure(answer.failure);
    setReport(answer.report);
    if (answer.report.isTaken) {
      setFile(null);
      notify({ text: t('exchange.taken'), tone: 'good' });
    }
  };
  const look = (chosen: File | null, area: string) => {
    setReport(undefined);
    setSkipProblems(false);
    setBringBack(false);
    if (chosen) void send(chosen, area, true);
  };
  const isNew = report !== undefined && bringsNew(report);
  const isAllHere =
    report !== undefined &&
    !isNew &&
    report.refused.length + report.withdrawnHere.findings.length + report.participants.different.length === 0;
  const gone = report && !report.isTaken ? report.withdrawnHere.findings.length : 0;
  const mayTake =
    file !== null &&
    report !== undefined &&
    (isNew || bringBack) &&
    (report.refused.length === 0 || skipProblems);

  return (
    <div className="v-form">
      <ChoiceField
        label={t('finding.area')}
        hint={t('exchange.areaNote')}
        value={areaCode}
        onChange={({ target }) => {
          setAreaCode(target.value);
          look(file, target.value);
        }}
      >
        <option value="">{t('exchange.ownArea')}</option>
        <AreaOptions areas={data?.areas ?? []} />
      </ChoiceField>
      <FileDrop
        label={t('exchange.file')}
        note={file ? t('documents.chosen', { name: file.name }) : t('exchange.fileNote')}
        accept=".qdpx,.qdc,.sqlite3,.csv,.xlsx,.html,.htm,.docx"
        isDisabled={isWorking}
        onFile={(chosen) => {
          setFile(chosen);
          look(chosen, areaCode);
        }}
      />
      <div aria-live="polite">
        {isWorking && <p>{t('documents.working')}</p>}
        {failure && <p className="v-problem">{failureText(failure)}</p>}
        {report && !isWorking && (
          <>
            <h3>{t(report.isTaken ? 'exchange.brought' : 'exchange.brings')}</h3>
            <ProjectReportView report={report} />
            {!report.isTaken && isAllHere && <p>{t('exchange.nothingNew')}</p>}
          </>
        )}
      </div>
      {file !== null && report && (isNew || gone > 0) && (
        <>
          {gone > 0 && (
            <label className="v-check">
              <input
                type="checkbox"
                checked={bringBack}
                onChange={({ target }) => setBringBack(target.checked)}
              />{' '}
              {t('exchange.bringBack', { count: gone })}
            </label>
          )}
          {report.refused.length > 0 && (
            <label className="v-check">
              <input
                type="checkbox"
                checked={skipProblems}
                onChange={({ target }) => setSkipProblems(target.checked)}
              />{' '}
              {t('exchange.skip')}
            </label>
          )}
          <p className="v-actions">
            <Button
              kind="main"
              disabled={!mayTake || isWorking}
              onClick={() => void send(file, areaCode, false)}
            >
              {t('exchange.take')}
            </Button>
          </p>
        </>
      )}
    </div>
  );
};
