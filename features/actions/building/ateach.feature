Feature: Teaching skills

  Background:
    Given a player "Eve" who is a builder
    And Eve and Bob are in "Well Square"

  Scenario: Oneself, level by level
    When Eve types "alearn sword"
    Then Eve reads only 'You have learned level 2 of the skill "sword".'
    When Eve types "alearn sword"
    Then Eve reads only 'You have learned level 3 of the skill "sword".'
    When Eve types "skills"
    Then Eve reads a line with "sword, level 3"
    When Eve types "aundo"
    And Eve types "skills"
    Then Eve reads a line with "sword, level 2"

  Scenario: Somebody else, up to a level
    When Eve types "ateach Bob kick 5"
    Then Eve reads only 'Bob has learned level 5 of the skill "kick".'
    And Bob reads only 'You have learned level 5 of the skill "kick".'
    When Eve types "ateach grey goose dodge"
    Then Eve reads only 'The grey goose has learned level 2 of the skill "dodge".'
    When Eve types "ateach Bob kick 20"
    And Eve types "ateach Bob kick"
    Then Eve reads only "There is nothing more to learn in that."
    Given a player "Ada" who is an admin
    And Ada is in "Well Square"
    When Ada types "astaff log"
    Then Ada reads a line with "kick 5"

  Scenario Outline: Refusals
    Given Eve types "ateach Bob kick 5"
    When Eve types "<line>"
    Then Eve reads '<answer>'
    And Bob reads nothing

    Examples:
      | line                  | answer                                                     |
      | ateach                | Usage: ateach <somebody or id> <skill>                     |
      | ateach Bob            | Usage: ateach <somebody or id> <skill>                     |
      | ateach Bob kick 1     | Usage: ateach <somebody or id> <skill>                     |
      | ateach Bob kick 21    | Usage: ateach <somebody or id> <skill>                     |
      | ateach Bob kick 5     | That level is reached already.                             |
      | ateach Bob yodelling  | There is no skill "yodelling".                             |
      | ateach unicorn kick   | There is no "unicorn" at hand, and no object with that id. |
      | ateach here kick      | Only somebody who lives can learn.                         |
      | alearn                | Usage: alearn <skill>                                      |
      | alearn sword fighting | Usage: alearn <skill>                                      |
      | alearn yodelling      | There is no skill "yodelling".                             |

  Scenario: Players cannot
    When Bob types "alearn kick"
    Then Bob reads a line with 'You do not know how to "alearn".'
    When Bob types "ateach me kick"
    Then Bob reads a line with 'You do not know how to "ateach".'
