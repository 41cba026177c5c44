Feature: Reading what a mobile perceives

  Background:
    Given a player "Eve" who is a builder
    And Bob is in "Well Square"
    And Eve is in "Well Square"

  Scenario: From anywhere, until it is stopped
    When Eve types "awatch goose"
    Then Eve reads only "You read from now on what the grey goose perceives."
    When Eve types "awatch"
    Then Eve reads only "You are watching the grey goose."
    When Eve types "goto town/shed"
    And Bob types "say hello"
    Then Eve reads only '[A grey goose sees: Bob says, "Hello."]'
    When Bob types "whisper goose hello"
    Then Eve reads a line with "[A grey goose sees: Bob whispers"
    When Eve types "goto town/square"
    And Eve types "awatch stop goose"
    Then Eve reads only "You do not read any more what the grey goose perceives."
    When Bob types "say hello"
    Then Eve reads only 'Bob says, "Hello."'
    When Eve types "awatch"
    Then Eve reads only "You are watching nobody."

  Scenario: Without a word it does the other of what it did
    When Eve types "awatch goose"
    And Eve types "awatch goose"
    Then Eve reads only "You do not read any more what the grey goose perceives."

  Scenario: A deaf mobile hears nothing
    Given the goose is deaf
    When Eve types "awatch start goose"
    And Bob types "say hello"
    Then Eve reads no line with 'Hello."]'

  Scenario: It ends when the watcher leaves
    When Eve types "awatch goose"
    And Eve types "quit"
    And Eve comes back
    And Bob types "say hello"
    Then Eve reads only 'Bob says, "Hello."'

  Scenario Outline: Refusals
    When Eve types "<line>"
    Then Eve reads only '<answer>'

    Examples:
      | line              | answer                                                     |
      | awatch unicorn    | There is no "unicorn" at hand, and no object with that id. |
      | awatch Bob        | Only mobiles can be watched.                               |
      | awatch stop goose | You are not watching that.                                 |

  Scenario: Not twice
    When Eve types "awatch start goose"
    And Eve types "awatch start goose"
    Then Eve reads only "You are watching that already."
    When Eve types "awatch start"
    Then Eve reads a line with "Usage: awatch"
    When Bob types "awatch goose"
    Then Bob reads a line with 'You do not know how to "awatch".'
