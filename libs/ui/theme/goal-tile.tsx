import { type GoalNumber, goalColours, numeralInk } from './goal-colours';

export interface GoalTileProps {
  readonly goal: GoalNumber;
  /** Side in pixels; 32 by default. */
  readonly size?: number;
  /** Name for assistive technology; leave it out where the goal's title stands beside the tile. */
  readonly label?: string;
}

/** A goal's own number tile. */
export const GoalTile = ({ goal, size = 32, label }: GoalTileProps) => (
  <span
    className="q-goal-tile"
    style={{
      width: size,
      height: size,
      fontSize: size * 0.5,
      background: goalColours[goal],
      color: numeralInk(goal),
    }}
    {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
  >
    {goal}
  </span>
);
