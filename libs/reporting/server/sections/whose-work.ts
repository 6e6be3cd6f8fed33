/** The last step of section `s`. */
const lastStep = `(select t.action from section_transition t where t.section_id = s.id order by t.id desc limit 1)`;

/** Whether person `$1` wrote the newest text of section `s`, or sent it to review last. */
const wroteOrSent = `$1 in (
  (select v.person_id from section_version v where v.section_id = s.id and v.person_id is not null
   order by v.id desc limit 1),
  (select t.person_id from section_transition t where t.section_id = s.id and t.action = 'submit'
   order by t.id desc limit 1))`;

/**
 * Whether the draft `s` waits for person `$1`: it is theirs, or nobody's but their body's. One that came back from review
 * or was reopened and is nobody's falls to whoever wrote or sent it, and to the head.
 */
export const waitsFor = (isHead: boolean): string => `s.state = 'draft' and (s.assignee_id = $1
  or s.assignee_id is null and (
    s.body_id = (select m.body_id from body_member m where m.person_id = $1)
    or ${lastStep} in ('return', 'reopen') and (${isHead ? 'true' : wroteOrSent})))`;

/** Whether the figures of section `s` are those of person `$1`: as a section of theirs, or one of nobody that they wrote. */
export const figuresAreOf = `(s.assignee_id = $1 or s.assignee_id is null and ${wroteOrSent})`;
