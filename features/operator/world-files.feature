Feature: World files make a new world and never change a living one

  Scenario: A living world does not notice that its files were edited; a reset takes them up
    Given its own copy of the world files
    And a server with open doors
    And the world is looked at
    When the server is stopped
    And in "areas/village.yaml" somebody replaces "name: Well Square" by "name: Dry Square"
    And the server is started again
    Then the world is the one that was looked at
    When the operator runs "setup --reset --yes"
    Then it ends with code 2
    And the operator reads one line with "stop the server first"
    When the server is stopped
    And the operator runs "setup --reset"
    Then it ends with code 2
    And nothing has been written
    When the operator runs "setup --reset --yes"
    Then it ends with code 0
    When the server is started again
    Then the world is another one
    When Dora calls by telnet
    Given Bob plays by telnet
    Then Bob gets "Dry Square"

  Scenario: A reset gives the first world back, and leaves the accounts
    Given a server with open doors
    And the world is looked at
    And Bob plays by telnet
    When Bob sends "get apple"
    Then Bob gets "You take a red apple."
    When the server is stopped
    And the operator runs "setup --reset --yes"
    And the server is started again
    Then the world is the one that was looked at
    When Bob plays again by telnet
    And Bob sends "inventory"
    Then Bob gets "You are wearing a linen shirt"
    And Bob gets no "apple"

  Scenario: A mistake in the files of a living world stops nothing
    Given its own copy of the world files
    And a server with open doors
    And the world is looked at
    When the server is stopped
    And in "areas/village.yaml" somebody replaces "north: lane" by "north: lame"
    And the server is started again
    Then the world is the one that was looked at

  Scenario: A mistake in the files saves the old world from a reset
    Given its own copy of the world files
    And a server with open doors
    And the world is looked at
    When the server is stopped
    And in "areas/village.yaml" somebody replaces "north: lane" by "north: lame"
    And the operator runs "setup --reset --yes"
    Then it ends with code 2
    And the operator reads one line with 'village.yaml:18:7: rooms.square.exits.north leads to "village/lame", which is no room'
    And nothing has been written
    When the server is started again
    Then the world is the one that was looked at
