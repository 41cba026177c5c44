Feature: Doing anything, in one's own words

  Background:
    Given Bob and Ann are in "Well Square"

  Scenario Outline: Everybody reads the same
    When Bob types "<line>"
    Then Bob and Ann read only "<all>"

    Examples:
      | line                     | all                            |
      | emote looks at the sky   | Bob looks at the sky.          |
      | emote dances!            | Bob dances!                    |
      | :waits                   | Bob waits.                     |
      | : waits                  | Bob waits.                     |
      | emote 's foot is asleep  | Bob's foot is asleep.          |
      | emote , who waits, sighs | Bob, who waits, sighs.         |
      | emote says {actor}       | Bob says {actor}               |
      | emote grins :)           | Bob grins :)                   |

  Scenario: Nothing to do
    When Bob types "emote"
    Then Bob reads only "Usage: emote <what you do>"
    And Ann reads nothing
