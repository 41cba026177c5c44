Feature: A copy

  Background:
    Given a player "Eve" who is a builder
    And Eve and Bob are in "Well Square"

  Scenario: A container is copied with what it holds
    When Eve types "acopy chest"
    Then Bob reads only "There is a flash of light, and an iron chest is here."
    When Bob types "get candle from 2.chest"
    Then Bob reads "You take a candle out of an iron chest."

  Scenario: An animal
    When Eve types "acopy goose"
    Then Bob reads only "There is a flash of light, and a grey goose is here."

  Scenario Outline: Refusals
    When Eve types "<line>"
    Then Eve reads a line with '<answer>'
    And Bob reads nothing

    Examples:
      | line       | answer                                                  |
      | acopy      | Usage: acopy                                            |
      | acopy pear | There is no "pear" at hand, and no object with that id. |
      | acopy here | That kind of object has a command of its own.           |
      | acopy Bob  | That kind of object has a command of its own.           |

  Scenario: Players cannot
    When Bob types "acopy coin"
    Then Bob reads a line with 'You do not know how to "acopy".'
