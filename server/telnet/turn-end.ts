/** What has something left to do at the end of a turn of the loop. */
export interface TurnTask {
  turnEnds(): void;
}

/** Runs tasks once, after everything else that this turn of the loop does; one for all connections, so that many cost no more than one. */
export class TurnEnd {
  private tasks = new Set<TurnTask>();

  /** A task that is added while the tasks run is run at the end of the next turn; one that is added twice is run once. */
  add(task: TurnTask): void {
    if (this.tasks.size === 0) setImmediate(() => this.run());
    this.tasks.add(task);
  }

  private run(): void {
    const { tasks } = this;
    this.tasks = new Set();
    for (const task of tasks) task.turnEnds();
  }
}
