Feature: A server that runs

  Scenario: It tells where its doors are
    Given a server with open doors
    Then the server tells "event sourcing: .*"
    And the server tells "ledger: .*"
    And the server tells "world: [0-9]+ objects, kept in lmdb in .*"
    And the server is in good health with 0 sessions

  Scenario: SIGTERM with players on
    Given a server with open doors
    And Bob and Ann play by telnet
    When Bob sends "get apple"
    Then Bob gets "You take a red apple."
    When Bob sends "north"
    Then Bob gets "Saddler's Lane"
    When the operator sends SIGTERM
    Then Bob and Ann get "The server stops now. Everything you did is kept. Goodbye."
    And Bob and Ann are hung up on
    And the server ends in time with code 0
    When the server is started again
    And Bob plays again by telnet
    Then Bob gets "Saddler's Lane"
    When Bob sends "inventory"
    Then Bob gets "a red apple"

  Scenario: An admin stops it from inside
    Given a server with open doors
    When the operator runs "admin create Eve --password-stdin --tier admin" and writes "correct horse"
    And Bob plays by telnet
    And Eve plays again by telnet
    And Eve sends "shutdown"
    Then Bob and Eve get "The server stops now. Everything you did is kept. Goodbye."
    And the server has ended with code 0

  Scenario: SIGHUP reads the configuration again
    Given this configuration file
      """
      limits:
        connectionsPerAddress: 50
      """
    And a server with open doors
    And Bob plays by telnet
    When in "config.yaml" somebody replaces "50" by "1"
    And the operator sends SIGHUP
    Then the server's log tells "configuration read again"
    When Ann calls by telnet
    Then Ann gets "There are too many connections from your address."
    When in "config.yaml" somebody replaces "1" by "banana"
    And the operator sends SIGHUP
    Then the server's log tells "the configuration has mistakes; nothing was changed"
    When Bob sends "look"
    Then Bob gets "Well Square"

  Scenario: SIGHUP switches the mode of event sourcing
    Given this configuration file
      """
      eventSourcing:
        mode: off
      """
    And no variable names the mode of event sourcing
    And a server with open doors
    And Bob plays by telnet
    When in "config.yaml" somebody replaces "off" by "dual_primary"
    And the operator sends SIGHUP
    Then the server's log tells "the mode of event sourcing has changed"
    When Bob sends "get coin"
    Then Bob gets "You take a copper coin."
    When the operator sends SIGTERM
    Then the server has ended with code 0
    When the operator runs "rebuild --verify-only"
    Then it ends with code 0

  Scenario: Where the mode cannot be changed the one before holds, until the file is read again
    Given this configuration file
      """
      eventSourcing:
        mode: secondary
      """
    And no variable names the mode of event sourcing
    And a server with open doors
    When the operator runs "admin create Eve --password-stdin --tier admin" and writes "correct horse"
    And Eve plays again by telnet
    And in "config.yaml" somebody replaces "secondary" by "off"
    And the operator sends SIGHUP
    Then the server's log tells "the mode of event sourcing has changed"
    When somebody changes one byte in the middle of the ledger
    And in "config.yaml" somebody replaces "off" by "dual_primary"
    And the operator sends SIGHUP
    Then the server's log tells "the mode of event sourcing could not be changed"
    When Eve sends "aconfig eventSourcing.mode"
    Then Eve gets "eventSourcing.mode* = off"
    When Eve sends "get coin"
    Then Eve gets "You take a copper coin."
    When somebody changes that byte back
    And the operator sends SIGHUP
    Then the server's log tells "the mode of event sourcing has changed"
    When Eve sends "aconfig eventSourcing.mode"
    Then Eve gets "eventSourcing.mode* = dual_primary"
    When the operator sends SIGTERM
    Then the server has ended with code 0
    When the operator runs "rebuild --verify-only"
    Then it ends with code 0

  Scenario: What an admin changes in the game is written into the file
    Given this configuration file
      """
      # Ours.
      limits:
        idleSeconds: 3600 # an hour
      """
    And a server with open doors
    When the operator runs "admin create Eve --password-stdin --tier admin" and writes "correct horse"
    And Eve plays again by telnet
    And Eve sends "aconfig limits.idleSeconds 60"
    Then Eve gets "limits.idleSeconds is now 60, and"
    And "config.yaml" has "idleSeconds: 60 # an hour"
    And "config.yaml" has "# Ours."
