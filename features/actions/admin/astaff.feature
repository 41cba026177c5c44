Feature: What the staff did with its powers

  Background:
    Given a player "Eve" who is a builder
    And a player "Ann" who is a helper
    And Eve, Ann and Bob are in "Well Square"

  Scenario: Who did what to whom, the newest last
    When Eve types "aset coin name a silver coin"
    And Eve types "adelete silver"
    And Ann types "astaff log"
    Then Ann reads a line with "Eve aset a silver coin (town/square/coin)."
    And Ann reads a line with "Eve adelete a silver coin (town/square/coin)."

  Scenario: What was taken back is still told
    When Eve types "adelete coin"
    And Eve types "aundo"
    And Ann types "astaff log eve 2"
    Then Ann reads a line with "Eve adelete a copper coin (town/square/coin), taken back since."
    And Ann reads a line with "Eve aundo a copper coin (town/square/coin): one taken back."

  Scenario: Who only looks leaves no record
    When Eve types "look coin"
    And Ann types "astaff log"
    Then Ann reads only "The staff has done nothing of that kind."

  Scenario: What is written down cannot be changed or deleted
    When Eve types "adelete coin"
    And Eve types "acreate item bell"
    And Ann types "astaff log 1"
    Then Ann reads a line with "Eve acreate a bell (new-"

  Scenario: Who belongs to the staff
    When Ann types "astaff"
    Then Ann reads "Ann, helper, in the world now."
    And Ann reads "Eve, builder, in the world now."

  Scenario Outline: Refusals
    When Ann types "<line>"
    Then Ann reads '<answer>'

    Examples:
      | line           | answer                                   |
      | astaff log 0   | Usage: astaff                            |
      | astaff song    | Usage: astaff                            |
      | astaff log bob | The staff has done nothing of that kind. |

  Scenario: Players cannot
    When Bob types "astaff"
    Then Bob reads a line with 'You do not know how to "astaff".'
