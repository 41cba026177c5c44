import { ConfigError } from '../../config/config-error.ts';
import { WorldsDifferError } from '../../eventsourcing/agreement.ts';
import {
  EmptyPrimaryError,
  LedgerBrokenError,
  LedgerHeldError,
  LedgerShortenedError,
  LedgerUnavailableError,
} from '../../eventsourcing/ledger-errors.ts';
import { CheckpointError } from '../../eventsourcing/merkle/checkpoint-error.ts';
import { SealMismatchError, UnfinishedGenesisError } from '../../eventsourcing/replay/replay-errors.ts';
import { UnknownVersionError } from '../../eventsourcing/upcasting.ts';
import { NameTakenError, NoSuchAccountError } from '../../storage/accounts/account-store.ts';
import { FileThereError } from '../../storage/areas/export/export-to-file.ts';
import { WorldFileError } from '../../storage/areas/world-file-error.ts';
import { AuditMemoryError } from '../../storage/audit-memory.ts';
import {
  StoreClosedError,
  StoreTooNewError,
  StoreUnreadableError,
  StoreWriteError,
  UnusableKeyError,
} from '../../storage/primary/errors.ts';
import { WorldInUseError } from '../../storage/wipe.ts';
import { DoorError } from '../main/opened.ts';
import { RebuildCancelledError, RebuildRefusedError } from '../main/rebuild-errors.ts';
import { OutboxFullError, SlowStopError } from '../main/running-server.ts';
import { UsageError } from './usage-error.ts';

/** The faults whose message is written for whoever runs the server; a stack would only hide it. */
const FOR_OPERATORS = [
  UsageError,
  ConfigError,
  WorldFileError,
  FileThereError,
  WorldInUseError,
  StoreUnreadableError,
  StoreTooNewError,
  StoreWriteError,
  StoreClosedError,
  UnusableKeyError,
  NameTakenError,
  NoSuchAccountError,
  DoorError,
  SlowStopError,
  OutboxFullError,
  RebuildRefusedError,
  RebuildCancelledError,
  WorldsDifferError,
  EmptyPrimaryError,
  LedgerBrokenError,
  LedgerHeldError,
  LedgerShortenedError,
  LedgerUnavailableError,
  SealMismatchError,
  UnfinishedGenesisError,
  UnknownVersionError,
  CheckpointError,
  AuditMemoryError,
] as const;

/** What an operator is told of a fault; nothing where it is a bug, which needs its stack. */
export function complaintOf(fault: unknown): string | undefined {
  if (!(fault instanceof Error)) return undefined;
  const meant = FOR_OPERATORS.some(kind => fault instanceof kind);
  // What the system refuses (a port that is taken, a disk that is full) says so in its own words.
  return meant || 'syscall' in fault ? fault.message : undefined;
}
