Feature: Taking back what one has built

  Background:
    Given a player "Eve" who is a builder
    And Eve and Bob are in "Well Square"

  Scenario: What was deleted is there again, as it was
    When Eve types "adelete chest"
    And Eve types "aundo"
    Then Eve reads only 'You have taken back "adelete an iron chest".'
    And 0 "candle" lie in "Well Square"
    When Bob types "get candle from chest"
    Then Bob reads "You take a candle out of an iron chest."

  Scenario: What was made is gone again
    When Eve types "acreate item brass bell"
    And Eve types "aundo"
    Then 0 "brass bell" lie in "Well Square"
    When Eve types "aundo"
    Then Eve reads only "There is nothing of yours that could be taken back."

  Scenario: Several changes, the newest first
    When Eve types "aset coin name a silver coin"
    And Eve types "adesc coin Worn thin."
    And Eve types "adelete coin"
    And Eve types "aundo 9"
    Then Eve reads 'You have taken back "adelete a silver coin".'
    And Eve reads 'You have taken back "adesc a silver coin".'
    And Eve reads 'You have taken back "aset a silver coin".'
    And Eve reads "There is nothing of yours that could be taken back."
    And 1 "copper coin" lies in "Well Square"

  Scenario: What somebody has taken since is not taken from them
    When Eve types "acreate item brass bell"
    And Bob types "get bell"
    And Eve types "aundo"
    Then Eve reads a line with '"acreate a brass bell" cannot be taken back: this has been changed since: the brass bell (new-'
    And Bob has "brass bell"

  Scenario: What others changed meanwhile stays, where it is something else
    Given a player "Ann" who is a builder
    And Ann is in "Well Square"
    When Eve types "aset coin name a silver coin"
    And Ann types "adesc coin It is worn."
    And Eve types "aundo"
    Then 1 "copper coin" lies in "Well Square"
    When Bob types "look coin"
    Then Bob reads "It is worn."

  Scenario Outline: Refusals
    When Eve types "<line>"
    Then Eve reads '<answer>'

    Examples:
      | line    | answer                                                           |
      | aundo 0 | Usage: aundo                                                     |
      | aundo x | Usage: aundo                                                     |
      | aundo   | There is nothing of yours that could be taken back.              |
      | aund    | You do not know how to "aund". Did you mean aundo?               |

  Scenario: Players cannot
    When Bob types "aundo"
    Then Bob reads 'You do not know how to "aundo". Type help to see what you can do.'
