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

  Scenario: In one's own manner
    When Bob types "whisper Ann (slowly) run? :)"
    Then Bob reads only 'Slowly, you smile and whisper to Ann, "Run?"'
    And Ann reads only 'Slowly, Bob smiles and whispers to you, "Run?"'
    And Carl reads only "Bob whispers something to Ann."

  Scenario: The deaf feel it in their ear, and the blind hear it
    Given Ann is deaf
    When Bob types "whisper Ann hello"
    Then Ann reads only "Bob whispers something into your ear."
    Given Carl is blind
    When Bob types "whisper Carl hello"
    Then Carl reads only 'Someone whispers to you, "Hello."'
    When Bob types "whisper Ann hello"
    Then Carl reads only "You hear someone whisper."

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
      | whisper Dora hi | You see nobody called "Dora" here.      |

  Scenario Outline: The wrong form
    When Bob types "<line>"
    Then Bob reads "Usage: whisper [to] <someone> <words>"
    And Ann reads nothing

    Examples:
      | line        |
      | whisper     |
      | whisper Ann |
