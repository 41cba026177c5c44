Feature: Talking to everybody in the world

  Background:
    Given Bob is in "Well Square"
    And Ann is in "The Shed"

  Scenario Outline: Everybody hears it, wherever they are
    When Bob types "<line>"
    Then Bob and Ann read only "<all>"

    Examples:
      | line             | all                    |
      | chat hello       | [chat] Bob: Hello.     |
      | gossip hello     | [chat] Bob: Hello.     |
      | newbie what now? | [newbie] Bob: What now? |

  Scenario: Only the staff hears the staff
    Given a player "Eve" who is a helper
    And a player "Dora" who is an admin
    When Eve types "staff somebody is lost"
    Then Eve and Dora read only "[staff] Eve: Somebody is lost."
    And Bob and Ann read nothing
    When Bob types "staff hello"
    Then Bob reads a line with "You do not know how to"
    When Bob types "history staff"
    Then Bob reads only "That channel is for the staff."

  Scenario: What was said before
    When Bob types "chat one"
    And Ann types "chat two"
    And 60 seconds go by
    And Ann types "chat"
    Then Ann reads only
      """
      [chat] Bob: One. (one minute ago)
      [chat] Ann: Two. (one minute ago)
      """
    When Ann types "history chat 1"
    Then Ann reads only "[chat] Ann: Two. (one minute ago)"
    When Ann types "history newbie"
    Then Ann reads only "Nothing has been said on newbie yet."
    When Ann types "history"
    Then Ann reads only "Usage: history <channel> [how many]"

  Scenario: No more than a hundred lines are remembered
    When Bob types 101 times "chat again" in one go
    And Bob types "chat last"
    And Bob types "history chat 1000"
    Then Bob reads 100 lines
    And Bob reads "[chat] Bob: Last. (just now)"

  Scenario: One need not listen
    When Ann types "channel chat off"
    Then Ann reads only "You do not hear chat any more."
    When Bob types "chat hello"
    Then Ann reads nothing
    When Ann types "chat hello"
    Then Ann reads only "You do not hear chat just now. channel chat on changes that."
    When Ann types "channels"
    Then Ann reads only
      """
      You hear newbie.
      You do not hear chat.
      """
    When Ann types "channel chat on"
    Then Ann reads only "You hear chat."
    When Ann types "channels"
    Then Ann reads only "You hear chat and newbie."
    When Ann types "channel gossip off"
    Then Ann reads "Usage: channels"
