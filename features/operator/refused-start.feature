Feature: What stops the start

  Each of these says in one clear sentence what is wrong and where, ends with code 2, and has written nothing.

  Scenario: A bad value in the configuration
    Given this configuration file
      """
      telnet:
        port: banana
      """
    And no flag "telnet.port"
    When the operator runs "start"
    Then it ends with code 2
    And the operator reads only
      """
      FOLDER/config.yaml:2: telnet.port is "banana"; allowed: a whole number from 0 to 65535 (0 = any free port)
      """
    And nothing has been written

  Scenario: A key that there is not
    Given this configuration file
      """
      limits:
        idleSecond: 5
      """
    When the operator runs "start"
    Then it ends with code 2
    And the operator reads only
      """
      FOLDER/config.yaml:2: limits.idleSecond is not a known key; did you mean limits.idleSeconds?
      """
    And nothing has been written

  Scenario Outline: A port that another program has
    Given another program has a port
    And the server is to use that port for <key>
    And the flag "http.host" is "127.0.0.1"
    When the operator runs "start"
    Then it ends with code 2
    And the operator reads one line with "<key> PORT on 127.0.0.1 cannot be opened: another program uses it already."
    And nothing has been written

    Examples:
      | key              |
      | telnet.port      |
      | telnet.tlsPort   |
      | telnet.proxyPort |
      | http.port        |
      | http.tlsPort     |

  Scenario: A store that cannot be read
    Given a store that is no store
    When the operator runs "start"
    Then it ends with code 2
    And the operator reads one line with "FOLDER/data: no store can be read here"
    And nothing has been written

  Scenario: A store that a newer Aevum wrote
    Given a store of a newer Aevum
    When the operator runs "start"
    Then it ends with code 2
    And the operator reads one line with "FOLDER/data: the store has schema version 99, this Aevum knows up to"
    And nothing has been written

  Scenario: A world file with an exit that leads nowhere
    Given its own copy of the world files
    When in "areas/village.yaml" somebody replaces "north: lane" by "north: lame"
    And the operator runs "start"
    Then it ends with code 2
    And the operator reads one line with "village.yaml"
    And the operator reads one line with "lame"
    And nothing has been written

  Scenario: A second server on the same world
    Given a server with open doors
    When the operator runs "start"
    Then it ends with code 2
    And the operator reads one line with "the world in FOLDER/data is in use by process"
