Feature: Picking things up

  Background:
    Given Bob and Ann are in "Well Square"

  Scenario: Everybody sees who takes what
    When Bob types "get apple"
    Then Bob reads only "You take a red apple."
    And Ann reads only "Bob takes a red apple."
    And Bob has "red apple"
    And 2 "red apple" lie in "Well Square"

  Scenario Outline: A thing answers to its name, its other names and the beginnings of them
    When Bob types "<line>"
    Then Bob reads only '<answer>'

    Examples:
      | line                 | answer                   |
      | get red apple        | You take a red apple.    |
      | take the red apple   | You take a red apple.    |
      | grab a red apple     | You take a red apple.    |
      | get fruit            | You take a red apple.    |
      | GET RED APP          | You take a red apple.    |
      | get 3.apple          | You take a red apple.    |
      | get penny            | You take a copper coin.  |
      | get all.apple        | You take three red apples. |
      | get all apples       | You take three red apples. |
      | get all              | You take three red apples and a copper coin. |
      | get candle from box  | You take a candle out of an iron chest. |
      | get candle out of box | You take a candle out of an iron chest. |
      | get all from chest   | You take two candles out of an iron chest. |
      | get 2.candle from chest | You take a candle out of an iron chest. |
      | get pear             | You see no "pear" here.  |
      | get 4.apple          | You see no "4.apple" here. |
      | get \"apple\"        | You take a red apple.    |
      | get 'red apple'      | You take a red apple.    |
      | get \"pear\"         | You see no "pear" here.  |
      | get all.pear         | You see no "pear" here.  |
      | get all the pears    | You see no "pears" here. |
      | get statue           | It will not budge.       |
      | get all.statue       | It will not budge.       |
      | get goose            | You cannot pick up the grey goose. |
      | get all.goose        | You cannot pick up the grey goose. |
      | get Ann              | You cannot pick up Ann.  |
      | get me               | You cannot pick up yourself. |
      | get here             | You cannot pick up that. |
      | get door             | You cannot pick up that. |
      | get sword            | You are carrying the short sword already. |
      | get pear from chest  | There is no "pear" in it. |
      | get all.pear from chest | There is no "pear" in it. |
      | get candle from pot  | You see no "pot" here.   |
      | get candle from coin | You cannot take anything out of the copper coin. |
      | get all from goose   | You cannot take anything out of the grey goose. |
      | get all from Ann     | You cannot take anything out of Ann. |
      | get all from me      | You cannot take anything out of yourself. |

  Scenario Outline: The usage shows every form
    When Bob types "<line>"
    Then Bob reads only
      """
      Usage: get <item>
         or: get <item> from <container>
         or: get all
         or: get all from <container>
      """
    And Ann reads nothing

    Examples:
      | line            |
      | get             |
      | get from        |
      | get apple from  |
      | get  from chest |
      | get out of      |

  Scenario: The others see what comes out of a container
    When Bob types "get all from chest"
    Then Ann reads only "Bob takes two candles out of an iron chest."
    When Bob types "get all from chest"
    Then Bob reads only "There is nothing in it."

  Scenario: Out of a container that one carries
    Given Bob and Ann are in "Saddler's Lane"
    And Bob carries "a rope"
    When Bob types these lines in one go
      """
      get sack
      put rope in sack
      get rope from sack
      """
    Then Bob reads only
      """
      You take a flour sack.
      You put a rope into a flour sack.
      You take a rope out of a flour sack.
      """

  Scenario: Where several fit, a number chooses one
    Given Bob is in "Saddler's Lane"
    When Bob types "get 2.sword"
    Then Bob reads only "You take a shiny sword."

  Scenario: Hands hold only so much
    Given Bob carries all they can
    When Bob types "get coin"
    Then Bob reads only "You cannot carry any more."
    When Bob types "get candle from chest"
    Then Bob reads only "You cannot carry any more."
    And Ann reads nothing
    And 1 "copper coin" lies in "Well Square"

  Scenario: What fits is taken, and the rest is told once
    Given Bob carries all they can
    When Bob types "drop pebble"
    And Bob types "get all.apple"
    Then Bob reads only
      """
      You take a red apple.
      You cannot carry any more.
      """
    And Ann reads only "Bob takes a red apple."

  Scenario: Nothing happens where there is nothing
    Given Bob is in "The Shed"
    When Bob types "get all"
    Then Bob reads only "There is nothing here to take."
