Feature: Putting things into others

  Background:
    Given Bob and Ann are in "Well Square"
    And Bob carries nothing
    And Bob carries "a rope"

  Scenario: Everybody sees what goes where
    When Bob types "put rope in chest"
    Then Bob reads only "You put a rope into an iron chest."
    And Ann reads only "Bob puts a rope into an iron chest."
    When Ann types "get rope from chest"
    Then Ann reads only "You take a rope out of an iron chest."

  Scenario Outline: Forms and refusals
    Given Bob carries "a rope"
    When Bob types "<line>"
    Then Bob reads only '<answer>'

    Examples:
      | line                  | answer                              |
      | put rope into chest   | You put a rope into an iron chest.  |
      | put rope inside chest | You put a rope into an iron chest.  |
      | put 2.rope in chest   | You put a rope into an iron chest.  |
      | put sword in chest    | You are carrying no "sword".        |
      | put rope in pot       | You see no "pot" here.              |
      | put rope in coin      | You cannot put anything into the copper coin. |
      | put rope in goose     | You cannot put anything into the grey goose. |
      | put rope in Ann       | You cannot put anything into Ann.   |
      | put rope in me        | You cannot put anything into yourself. |
      | put all.sword in chest | You are carrying no "sword".       |
      | put apple in chest    | You are carrying no "apple".        |

  Scenario Outline: Half a sentence
    When Bob types "<line>"
    Then Bob reads only
      """
      Usage: put <item> in <container>
         or: put all in <container>
      """

    Examples:
      | line         |
      | put          |
      | put rope     |
      | put in chest |
      | put rope in  |

  Scenario: A container holds only so much
    Given Bob carries "a rope"
    When Bob types "put all in chest"
    Then Bob reads only
      """
      You put a rope into an iron chest.
      There is no room left in it.
      """
    And Ann reads only "Bob puts a rope into an iron chest."
    And Bob carries 1 thing

  Scenario: Not into itself
    Given Bob is in "Saddler's Lane"
    When Bob types these lines in one go
      """
      get sack
      put sack in sack
      put all in sack
      put all in sack
      """
    Then Bob reads only
      """
      You take a flour sack.
      You cannot put a thing into itself.
      You put a rope into a flour sack.
      You are carrying nothing else.
      """

  Scenario: Out of reach
    When Bob types these lines in one go
      """
      put rope in chest
      get rope from chest
      north
      put rope in chest
      """
    Then Bob reads 'You see no "chest" here.'
