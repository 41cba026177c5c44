Feature: Knowing what one carries

  Scenario Outline: A new character has clothes and a sword
    Given Bob is in "Well Square"
    When Bob types "<line>"
    Then Bob reads only
      """
      You are carrying a short sword.
      You are wearing a linen shirt on your torso, a pair of woollen trousers on your legs and a pair of leather shoes on your feet.
      """

    Examples:
      | line      |
      | inventory |
      | inv       |
      | i         |

  Scenario: Equal things are counted
    Given Bob and Ann are in "Well Square"
    And Bob carries nothing
    When Bob types "inventory"
    Then Bob reads only "You are carrying nothing."
    When Bob types "get all.apple"
    And Bob types "inventory"
    Then Bob reads only "You are carrying three red apples."
    And Ann reads nothing
