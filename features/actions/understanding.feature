Feature: Understanding what is typed

  Background:
    Given Bob and Ann are in "Well Square"

  Scenario Outline: What nobody understands gets a hint
    When Bob types "<line>"
    Then Bob reads only '<answer>'
    And Ann reads nothing

    Examples:
      | line     | answer                                                                        |
      | loook    | You do not know how to "loook". Did you mean look?                            |
      | dorp     | You do not know how to "dorp". Did you mean drop?                             |
      | ptu      | You do not know how to "ptu". Did you mean put?                               |
      | kil      | You do not know how to "kil". Type help to see what you can do.               |
      | me       | You do not know how to "me". Type help to see what you can do.                |
      | exit     | You do not know how to "exit". Did you mean quit?                             |
      | logout   | You do not know how to "logout". Did you mean quit?                           |
      | leave    | You do not know how to "leave". Did you mean quit?                            |
      | gett all | You do not know how to "gett". Did you mean get?                              |
      | xyzzy    | You do not know how to "xyzzy". Type help to see what you can do.             |
      | 12345    | You do not know how to "12345". Type help to see what you can do.             |

  Scenario: Several may have been meant
    When Bob types "git"
    Then Bob reads only 'You do not know how to "git". Did you mean get, sit or gait?'

  Scenario Outline: The beginning of a word is enough
    When Bob types "<line>"
    Then Bob reads a line with "<part>"

    Examples:
      | line        | part                     |
      | inven       | You are carrying         |
      | lo          | Well Square              |
      | sa hello    | You say                  |
      | g apple     | You take                 |
      | nor         | Saddler's Lane           |
      | whi Ann hi  | You whisper to Ann       |
      | gri Ann     | You grin at Ann          |
      | LOOK        | Well Square              |
      |   look      | Well Square              |

  Scenario: An empty line does nothing and asks again
    When Bob types ""
    Then Bob and Ann read nothing
    And Bob is asked ">"

  Scenario: Every line is answered in its order
    When Bob types these lines in one go
      """
      say one
      get apple
      say two
      drop apple
      say three
      """
    Then Ann reads only
      """
      Bob says, "One."
      Bob takes a red apple.
      Bob says, "Two."
      Bob drops a red apple.
      Bob says, "Three."
      """
    And Bob has no "red apple"
