@any-mode
Feature: What the ledger is good for when something is lost or changed

  Background:
    Given the flag "eventSourcing.mode" is "dual_primary"
    And a server with open doors
    And Ann and Bob play by telnet

  Scenario: The store is deleted and made anew, and everyone and everything is where it was
    When Bob sends "drop sword"
    Then Bob gets "You drop a short sword."
    When Ann sends "get sword"
    Then Ann gets "You take a short sword."
    When Ann sends "sit"
    Then Ann gets "You sit down"
    When the server is stopped
    And the stored world is looked at
    And the store is deleted
    And the operator runs "rebuild --write"
    Then it ends with code 0
    And the stored world is the one that was looked at
    When the server is started again
    And Ann plays again by telnet
    And Ann sends "inventory"
    Then Ann gets "two short swords"
    When Ann sends "north"
    Then Ann gets "You have to stand up first."
    When the server is stopped
    Then store and ledger tell one story

  Scenario Outline: A rebuild that is killed leaves no half world, and is asked for again
    When the server is stopped
    And the stored world is looked at
    And the store is <lost>
    Then "rebuild --write" may be killed at each of its <steps> steps or more: no server starts on another world
    And asked for again it gives the world that was looked at

    Examples:
      | lost    | steps |
      | deleted | 3     |
      | damaged | 5     |

  Scenario: One byte of the past is changed
    When Bob sends "drop sword"
    Then Bob gets "You drop a short sword."
    When the server is stopped
    And somebody changes one byte in the middle of the ledger
    And the operator runs "verify"
    Then it ends with code 1
    And the operator reads the position of that byte
    When the operator runs "start"
    Then it ends with code 2
    And the operator reads the position of that byte

  Scenario: The end of the ledger is lost, as by a disk that never wrote what it said it had
    Given the flag "eventSourcing.checkpointFrames" is "1"
    When the server is stopped
    And the server is started again
    And Bob plays again by telnet
    And the ledger and its checkpoints are looked at
    And Bob drops and takes his sword 5 times
    Then a checkpoint speaks of 5 frames more
    When the operator sends SIGKILL
    And the ledger is cut off where it was looked at
    And the operator runs "start"
    Then it ends with code 2
    And the operator reads one line with "frames of the ledger were signed for, and only"
    When the operator runs "verify"
    Then it ends with code 1

  Scenario: The end of a ledger that only follows is lost: people play on, and the operator is told
    Given the flag "eventSourcing.mode" is "secondary"
    And the flag "eventSourcing.checkpointFrames" is "1"
    When the server is stopped
    And the server is started again
    And Bob plays again by telnet
    And the ledger and its checkpoints are looked at
    And Bob drops and takes his sword 5 times
    Then a checkpoint speaks of 5 frames more
    When the operator sends SIGKILL
    And the ledger is cut off where it was looked at
    And the server is started again
    Then the server's log tells "frames of the ledger were signed for, and only"
    When Bob plays again by telnet
    And Bob sends "drop sword"
    Then Bob gets "You drop a short sword."
    When the server is stopped
    And the operator runs "verify"
    Then it ends with code 1
