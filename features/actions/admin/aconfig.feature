Feature: Settings of the running server

  Background:
    Given a player "Eve" who is an admin
    And Bob is in "Well Square"

  Scenario: All of them
    When Eve types "aconfig"
    Then Eve reads "These are the settings; those marked with a star can change while the server runs."
    And Eve reads "storage.backend = memory"
    And Eve reads "storage.acknowledge* = durable"
    And Eve reads "log.path = nothing"

  Scenario: One of them
    When Eve types "aconfig limits.idleSeconds"
    Then Eve reads only
      """
      limits.idleSeconds* = 3600
      How long a player may be silent before the connection is closed.
      It can change while the server runs.
      """
    When Eve types "aconfig TELNET.port"
    Then Eve reads "It changes only when the server starts anew."

  Scenario: A section of them
    When Eve types "aconfig accounts"
    Then Eve reads only
      """
      accounts.hashMemoryKiB = 1024
      accounts.hashPasses = 1
      accounts.passwordLength* = 8
      accounts.loginTries* = 3
      accounts.guests* = on
      """

  Scenario: A change holds at once, and in the file
    When Eve types "aconfig storage.acknowledge at_once"
    Then Eve reads a line with "storage.acknowledge is now at_once, and "
    And Bob reads nothing
    And the configuration file has "acknowledge: at_once"
    When Eve types "aconfig storage.acknowledge"
    Then Eve reads "storage.acknowledge* = at_once"

  Scenario: A file that cannot be written
    Given the configuration file cannot be written
    When Eve types "aconfig limits.idleSeconds 60"
    Then Eve reads a line with "limits.idleSeconds is now 60, until the server stops:"
    When Eve types "aconfig limits.idleSeconds"
    Then Eve reads "limits.idleSeconds* = 60"

  Scenario Outline: Refusals
    When Eve types "<line>"
    Then Eve reads a line with '<part>'
    And Eve reads no line with "aconfig:"
    And the configuration file is empty

    Examples:
      | line                            | part                                                        |
      | aconfig limits.idle 5           | limits.idle is not a known key                              |
      | aconfig limits.idle             | limits.idle is not a known key                              |
      | aconfig idleSeconds 5           | idleSeconds is not a known key; did you mean limits.idleSeconds? |
      | aconfig idleseconds             | idleseconds is not a known key; did you mean limits.idleSeconds? |
      | aconfig limits 5                | limits is a section; limits.lineBytes is a key of it        |
      | aconfig limits.idleSeconds soon | limits.idleSeconds is "soon"; allowed: a whole number       |
      | aconfig telnet.port 4001        | telnet.port                                                 |

  Scenario: Players cannot, nor builders
    Given a player "Carl" who is a builder
    When Bob types "aconfig"
    Then Bob reads only 'You do not know how to "aconfig". Type help to see what you can do.'
    When Carl types "aconfig"
    Then Carl reads a line with 'You do not know how to "aconfig".'
