Feature: A new portal

  Background:
    Given a player "Eve" who is a builder
    And Eve and Bob are in "Well Square"

  Scenario: It is gone through by its word
    When Eve types "acportal town/lane"
    Then Bob reads only "There is a flash of light, and a portal is here."
    When Bob types "enter portal"
    Then Bob stands in "Saddler's Lane"

  Scenario: With a word and a name of its own
    When Eve types "acportal jump deep hole town/lane"
    Then Bob reads only "There is a flash of light, and a deep hole is here."
    When Bob types "jump hole"
    Then Bob stands in "Saddler's Lane"

  Scenario Outline: Refusals
    When Eve types "<line>"
    Then Eve reads a line with '<answer>'
    And Bob reads nothing

    Examples:
      | line               | answer                         |
      | acportal           | Usage: acportal                |
      | acportal town/moor | There is no room with that id. |

  Scenario: Players cannot
    When Bob types "acportal coin"
    Then Bob reads a line with 'You do not know how to "acportal".'
