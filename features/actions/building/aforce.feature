Feature: Making somebody do something

  Background:
    Given a player "Eve" who is a builder
    And Eve and Bob are in "Well Square"

  Scenario: A mobile does it, and the builder reads what it perceives
    When Eve types "aforce goose say Honk!"
    Then Eve reads "You force the grey goose to do this: say Honk!"
    And Bob reads only 'A grey goose exclaims, "Honk!"'
    And Eve reads '[A grey goose sees: You exclaim, "Honk!"]'
    When Bob types "say hello"
    Then Eve reads '[A grey goose sees: Bob says, "Hello."]'
    When 10 seconds go by
    And Bob types "say hello"
    Then Eve reads only 'Bob says, "Hello."'

  Scenario: It is written down, but not what was said
    When Eve types "aforce goose say Honk!"
    Given a player "Ada" who is an admin
    And Ada and Eve are in "Well Square"
    When Ada types "astaff log"
    Then Ada reads a line with "Eve aforce a grey goose"
    And Ada reads no line with "Honk"

  Scenario: An admin forces a player
    Given a player "Ada" who is an admin
    And Ada and Bob are in "Well Square"
    When Ada types "aforce Bob say I am sorry"
    Then Ada reads 'Bob says, "I am sorry."'
    And Bob reads only 'You say, "I am sorry."'
    When Ada types "aforce Bob quit"
    Then Bob is not connected any more

  Scenario: Nobody is forced to use a power of the staff
    Given a player "Ada" who is an admin
    And Ada and Eve are in "Well Square"
    When Ada types "aforce Eve acreate item ring"
    Then Eve reads a line with 'You do not know how to "acreate".'

  Scenario Outline: Refusals
    When Eve types "<line>"
    Then Eve reads '<answer>'
    And Bob reads nothing

    Examples:
      | line                 | answer                                            |
      | aforce               | Usage: aforce <mobile or id> <command>            |
      | aforce goose         | Usage: aforce <mobile or id> <command>            |
      | aforce unicorn dance | There is no "unicorn" at hand, and no object with that id. |
      | aforce here dance    | Only somebody who lives can be forced.            |
      | aforce me dance      | You need no force for what you do yourself.       |
      | aforce Bob dance     | Only an admin can force a player.                 |

  Scenario: Nobody of the same rank
    Given a player "Ada" who is an admin
    And a player "Abe" who is an admin
    And Ada and Abe are in "Well Square"
    When Ada types "aforce Abe dance"
    Then Ada reads only "You have no power over them."
    And Abe reads nothing
    Given Abe types "quit"
    When Bob types "aforce goose dance"
    Then Bob reads a line with 'You do not know how to "aforce".'
