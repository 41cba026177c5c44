Feature: All that a thing is made of

  Background:
    Given a player "Eve" who is a builder
    And Eve and Bob are in "Well Square"

  Scenario: A thing
    When Eve types "alook coin"
    Then Eve reads "goid: town/square/coin"
    And Eve reads "movable: true"
    And Eve reads "container: Well Square (town/square)"

  Scenario: The room, with what is in it
    When Eve types "alook"
    Then Eve reads "kind: room"
    And Eve reads a line with "a grey goose (town/square/goose)"

  Scenario Outline: Refusals
    When Eve types "<line>"
    Then Eve reads a line with '<answer>'
    And Bob reads nothing

    Examples:
      | line              | answer                                                  |
      | alook pear        | There is no "pear" at hand, and no object with that id. |
      | alook staff/eve/1 | There is no "staff/eve/1" at hand                       |

  Scenario: Players cannot
    When Bob types "alook coin"
    Then Bob reads a line with 'You do not know how to "alook".'
