Feature: Smelling, listening, tasting and feeling

  Background:
    Given Bob and Ann are in "The Porch"

  Scenario Outline: What there is to find
    When Bob types "<line>"
    Then Bob reads only "<found>"
    And Ann reads only "<seen>"

    Examples:
      | line            | found                                      | seen                             |
      | smell           | You smell nothing unusual.                 | Bob sniffs the air.              |
      | smell sign      | It smells of paint.                        | Bob sniffs at the wooden sign.   |
      | sniff at slate  | The slate has no particular smell.         | Bob sniffs at the slate.         |
      | listen          | Rain falls on the roof.                    | Bob listens.                     |
      | listen to well  | The stone well makes no sound.             | Bob listens to the stone well.   |
      | listen me       | You hear your own pulse, calm and steady.  | Bob listens to his own heart.    |
      | taste mug       | The mug has no particular taste.           | Bob tastes the mug.              |
      | lick me         | You taste of salt.                         | Bob licks his own hand.          |
      | feel slate      | The slate feels as one would expect.       | Bob touches the slate.           |
      | feel me         | You feel fine.                             | Bob feels his own arms and legs. |
      | feel Ann        | Ann feels as one would expect.             | Bob touches you.                 |

  Scenario: Nobody knows how they smell themselves until they try
    When Bob types "smell me"
    Then Bob reads no line with "particular"
    And Ann reads only "Bob sniffs at himself."

  Scenario: Who is blind feels it all the same, and who is deaf hears nothing
    Given Ann is blind
    When Bob types "feel Ann"
    Then Ann reads only "Somebody touches you."
    Given Bob is deaf
    When Bob types "listen"
    Then Bob reads only "You hear nothing, for you are deaf."

  Scenario Outline: Refusals
    When Bob types "<line>"
    Then Bob reads only '<answer>'

    Examples:
      | line       | answer                          |
      | taste      | Usage: taste <thing or somebody> |
      | smell moon | You see no "moon" here.         |
