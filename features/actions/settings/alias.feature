Feature: Words of one's own

  Background:
    Given Bob and Ann are in "Well Square"

  Scenario: A word stands for a line
    When Bob types "alias gd say Good day"
    Then Bob reads only '"gd" stands for "say Good day" now.'
    When Bob types "gd"
    Then Ann reads only 'Bob says, "Good day."'
    When Bob types "GD to all"
    Then Ann reads only 'Bob says, "Good day to all."'
    When Bob types "alias"
    Then Bob reads only
      """
      These are your own words:
      gd: say Good day
      """
    When Bob types "alias gd"
    Then Bob reads only '"gd" stands for "say Good day".'
    When Bob types "unalias gd"
    Then Bob reads only '"gd" stands for nothing of your own any more.'
    When Bob types "gd"
    Then Bob reads a line with 'You do not know how to "gd".'

  Scenario: With what is typed behind it, and for several commands
    When Bob types "alias meet wave $1; say Hello $1, I am $2!; smile"
    And Bob types "meet Ann Bob"
    Then Ann reads in this order
      """
      Bob waves to you.
      Bob exclaims, "Hello Ann, I am Bob!"
      Bob smiles happily.
      """
    When Bob types "alias twice say $*, $*"
    And Bob types "twice oh dear"
    Then Ann reads only 'Bob says, "Oh dear, oh dear."'

  Scenario: One word leads to another, but not for ever
    When Bob types "alias a b"
    And Bob types "alias b say found"
    And Bob types "a"
    Then Ann reads only 'Bob says, "Found."'
    When Bob types "alias b a"
    And Bob types "a"
    Then Bob reads only "That comes to more than 20 commands, or goes round in a circle; nothing of it is done."
    When Bob types "alias many smile;smile;smile;smile;smile"
    And Bob types "alias most many;many;many;many;many"
    And Bob types "most"
    Then Bob reads only "That comes to more than 20 commands, or goes round in a circle; nothing of it is done."
    And Ann reads nothing

  Scenario: They are still there next time
    When Bob types "alias gd say Good day"
    And Bob types "quit"
    And Bob comes back
    And Bob types "gd"
    Then Bob reads only 'You say, "Good day."'

  Scenario Outline: Refusals
    When Bob types "<line>"
    Then Bob reads only '<answer>'

    Examples:
      | line                        | answer                                                                     |
      | alias                       | You have no words of your own. "alias k kick" would make one.              |
      | alias k                     | "k" is no word of your own.                                                |
      | alias quit look             | The game needs the word "quit" itself.                                     |
      | alias a$b look              | A word of your own has at most 20 letters, and neither ; nor $ in it.      |
      | unalias k                   | "k" is no word of your own.                                                |
      | unalias                     | Usage: unalias <word>                                                      |

  Scenario: There is an end to it
    When Bob types 201 letters after "alias k"
    Then Bob reads only "What a word stands for has at most 200 letters."
