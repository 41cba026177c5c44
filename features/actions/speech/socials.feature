Feature: Gestures

  Background:
    Given Bob, Ann and Carl are in "Well Square"

  Scenario Outline: To nobody in particular
    When Bob types "<line>"
    Then Bob reads only "<bob>"
    And Ann and Carl read only "<others>"

    Examples:
      | line  | bob                                   | others                                |
      | bow   | You make a deep and respectful bow.   | Bob makes a deep and respectful bow.  |
      | wave  | You wave to everyone.                 | Bob waves to everyone.                |
      | wave all | You wave to everyone.              | Bob waves to everyone.                |
      | wave to everyone | You wave to everyone.      | Bob waves to everyone.                |
      | smile at everybody | You smile happily.       | Bob smiles happily.                   |
      | smile | You smile happily.                    | Bob smiles happily.                   |
      | nod   | You nod.                              | Bob nods.                             |
      | laugh | You laugh.                            | Bob laughs.                           |
      | grin  | You grin from ear to ear.             | Bob grins from ear to ear.            |
      | shrug | You shrug your shoulders.             | Bob shrugs his shoulders.             |
      | sigh  | You sigh deeply.                      | Bob sighs deeply.                     |
      | cheer | You throw up your hands and cheer.    | Bob throws up his hands and cheers.   |
      | frown | You frown.                            | Bob frowns.                           |

  Scenario Outline: To oneself
    When Ann types "<line>"
    Then Ann reads only "<ann>"
    And Bob and Carl read only "<others>"

    Examples:
      | line         | ann                                              | others                                          |
      | bow me       | You try to bow to yourself, and nearly fall over. | Ann tries to bow to herself, and nearly falls over. |
      | wave myself  | You wave a hand before your own face.            | Ann waves a hand before her own face.           |
      | smile Ann    | You smile to yourself.                           | Ann smiles to herself.                          |
      | nod to me    | You nod to yourself in thought.                  | Ann nods to herself in thought.                 |
      | laugh at me  | You laugh at yourself.                           | Ann laughs at herself.                          |
      | grin me      | You grin to yourself like a fool.                | Ann grins to herself like a fool.               |
      | shrug self   | You shrug at your own thoughts.                  | Ann shrugs at her own thoughts.                 |
      | sigh me      | You sigh over your own misfortunes.              | Ann sighs over her own misfortunes.             |
      | cheer me     | You cheer yourself on.                           | Ann cheers herself on.                          |
      | frown at me  | You frown at yourself.                           | Ann frowns at herself.                          |

  Scenario Outline: To somebody
    When Bob types "<line>"
    Then Bob reads only "<bob>"
    And Ann reads only "<ann>"
    And Carl reads only "<carl>"

    Examples:
      | line         | bob                       | ann                        | carl                       |
      | bow Ann      | You bow deeply to Ann.    | Bob bows deeply to you.    | Bob bows deeply to Ann.    |
      | wave to Ann  | You wave to Ann.          | Bob waves to you.          | Bob waves to Ann.          |
      | smile at Ann | You smile at Ann.         | Bob smiles at you.         | Bob smiles at Ann.         |
      | nod ann      | You nod to Ann.           | Bob nods to you.           | Bob nods to Ann.           |
      | laugh Ann    | You laugh at Ann.         | Bob laughs at you.         | Bob laughs at Ann.         |
      | grin Ann     | You grin at Ann.          | Bob grins at you.          | Bob grins at Ann.          |
      | shrug Ann    | You shrug at Ann.         | Bob shrugs at you.         | Bob shrugs at Ann.         |
      | sigh at Ann  | You look at Ann and sigh. | Bob looks at you and sighs. | Bob looks at Ann and sighs. |
      | cheer Ann    | You cheer for Ann.        | Bob cheers for you.        | Bob cheers for Ann.        |
      | frown Ann    | You frown at Ann.         | Bob frowns at you.         | Bob frowns at Ann.         |

  Scenario: To a goose
    When Bob types "bow goose"
    Then Bob reads only "You bow deeply to a grey goose."
    And Ann reads only "Bob bows deeply to a grey goose."

  Scenario: To nobody who is here
    When Bob types "wave Dora"
    Then Bob reads only 'You see nobody called "Dora" here.'
    And Ann reads nothing

  Scenario Outline: They are spoken of as they wish
    Given a player "Kim" who is spoken of as <pronoun>
    When Kim types "shrug"
    Then Kim reads only "You shrug your shoulders."
    And Bob reads only "<others>"
    When Kim types "bow me"
    Then Bob reads only "<oneself>"

    Examples:
      | pronoun | others                       | oneself                                                  |
      | she     | Kim shrugs her shoulders.    | Kim tries to bow to herself, and nearly falls over.      |
      | he      | Kim shrugs his shoulders.    | Kim tries to bow to himself, and nearly falls over.      |
      | it      | Kim shrugs its shoulders.    | Kim tries to bow to itself, and nearly falls over.       |
      | they    | Kim shrugs their shoulders.  | Kim tries to bow to themself, and nearly falls over.     |
