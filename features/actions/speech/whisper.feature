Feature: Speaking into one ear

  Background:
    Given Bob, Ann and Carl are in "Well Square"

  Scenario Outline: The others see it and do not hear it
    When Bob types "<line>"
    Then Bob reads only 'You whisper to Ann, "The chest is empty."'
    And Ann reads only 'Bob whispers to you, "The chest is empty."'
    And Carl reads only "Bob whispers something to Ann."

    Examples:
      | line                            |
      | whisper Ann the chest is empty  |
      | whisper to Ann the chest is empty |

  Scenario: To oneself
    When Bob types "whisper me hello"
    Then Bob reads only "You whisper something to yourself."
    And Ann reads only "Bob whispers something to himself."
    When Ann types "whisper Ann hello"
    Then Bob reads only "Ann whispers something to herself."

  Scenario: To a goose
    When Bob types "whisper goose hello"
    Then Bob reads only 'You whisper to a grey goose, "Hello."'
    And Ann reads only "Bob whispers something to a grey goose."

  Scenario Outline: Refusals
    When Bob types "<line>"
    Then Bob reads only '<answer>'
    And Ann reads nothing

    Examples:
      | line            | answer                                  |
      | whisper         | Usage: whisper [to] <someone> <words>   |
      | whisper Ann     | Usage: whisper [to] <someone> <words>   |
      | whisper Dora hi | You see nobody called "Dora" here.      |
