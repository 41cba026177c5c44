@any-mode
Feature: The ledger's disk is full, or closed, while people play

  Background:
    Given the ledger has a small disk of its own

  Scenario: Where both must hold it nothing happens, and play goes on when there is room again
    Given the flag "eventSourcing.mode" is "dual_primary"
    And a server with open doors
    And Ann and Bob play by telnet
    And that disk is full
    And Ann drops and takes her sword until she is told so
    And the world is looked at
    When Bob sends "drop sword"
    Then Bob gets "The world could not keep what you did, so it did not happen."
    When Bob sends "inventory"
    Then Bob gets "sword"
    And the world is the one that was looked at
    When that disk has room again
    And Bob sends "drop sword"
    Then Bob gets "You drop a short sword."
    And Ann gets "Bob drops a short sword."
    When the server is stopped
    Then store and ledger tell one story

  Scenario: Where the ledger only follows, people play on and it follows later
    Given the flag "eventSourcing.mode" is "secondary"
    And a server with open doors
    And Ann and Bob play by telnet
    And that disk is full
    When Bob sends 200 times "wave"
    And Bob sends "drop sword"
    Then Bob gets "You drop a short sword."
    When that disk has room again
    And the server is stopped
    And the server is started again
    And the server is stopped
    Then store and ledger tell one story

  Scenario: A server that may not go on with a full outbox stops, and nothing that anybody was told is lost
    Given the flag "eventSourcing.mode" is "secondary"
    And the flag "eventSourcing.whenFull" is "stop"
    And the flag "eventSourcing.outboxBatches" is "20"
    And a server with open doors
    And Ann and Bob play by telnet
    When that disk is full
    And Bob drops and takes his sword until the server ends
    Then the server has ended with code 2
    And the server's log tells "the outbox is full"
    And the server's log tells "eventSourcing.whenFull is stop"
    When that disk has room again
    And the server is started again
    And Bob plays again by telnet
    Then Bob has his sword where he was told last
    When the server is stopped
    Then store and ledger tell one story
    When the operator runs "verify"
    Then it ends with code 0

  Scenario: A server that stops while the disk is full loses nothing
    Given the flag "eventSourcing.mode" is "dual_primary"
    And a server with open doors
    And Ann and Bob play by telnet
    And that disk is full
    And Ann drops and takes her sword until she is told so
    When the server is stopped
    And that disk has room again
    And the server is started again
    And the server is stopped
    Then store and ledger tell one story

  Scenario: 50 bots play on while it is full, and nothing that anybody was told is not so
    Given the flag "eventSourcing.mode" is "dual_primary"
    And a server with open doors
    And 50 bots play by telnet
    When that disk is full between line 300 and line 900 of theirs, and the server is killed after line 1500
    Then some of them read that nothing changed
    And everybody stands and has what they were told last
    When the server is started again
    And the server is stopped
    Then store and ledger tell one story
    When the operator runs "verify"
    Then it ends with code 0

  Scenario: 50 bots play on while nothing can be made in the ledger's folder
    Given the flag "eventSourcing.mode" is "dual_primary"
    And the flag "eventSourcing.segmentBytes" is "65536"
    And the server has no more rights than who owns its files
    And a server with open doors
    And 50 bots play by telnet
    When that folder is closed between line 300 and line 1200 of theirs, and the server is killed after line 2000
    Then some of them read that nothing changed
    And everybody stands and has what they were told last
    And the ledger has grown by a file
    When the server is started again
    And the server is stopped
    Then store and ledger tell one story
    When the operator runs "verify"
    Then it ends with code 0
