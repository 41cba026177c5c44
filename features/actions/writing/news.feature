Feature: A board to read and to write on

  Background:
    Given a board stands in "Well Square"
    And Bob, Ann and Carl are in "Well Square"

  Scenario: Something is posted, read and answered
    When Bob types "news"
    Then Bob reads only 'There is nothing on the notice board yet. Type "news write" to be the first.'
    When Bob types "news write"
    Then Bob is asked "What is it about?"
    When Bob types these lines in one go
      """
      Lost: a cat
      It is grey.
      *save
      """
    Then Bob reads "It is on the notice board now, as post 1."
    And Ann and Carl read only "A bell rings: there are news on the board."
    When Ann types "news"
    Then Ann reads only
      """
      The notice board:
      1. Lost: a cat, by Bob, just now (unread).
      """
    When Ann types "news read 1"
    Then Ann reads only
      """
      The notice board, post 1: Lost: a cat
      By Bob, 2027-01-01 00:00 UTC.

      It is grey.
      """
    When Ann types "news"
    Then Ann reads "1. Lost: a cat, by Bob, just now."
    When Ann types "news reply to 1"
    And Ann types these lines in one go
      """
      I have seen it.
      *save
      """
    And Carl types "news 1"
    Then Carl reads "Post 2 answers it."
    When Carl types "news unread"
    Then Carl reads only
      """
      The notice board:
      2. Re: Lost: a cat, by Ann, just now (unread).
      """
    When Carl types "news 2"
    Then Carl reads "It answers post 1."
    When Carl types "news unread"
    Then Carl reads only "There is nothing on the notice board that you have not read."

  Scenario: Answers stand below what they answer
    Given these posts are on the board of "Well Square"
      | by   | parent | title |
      | Bob  | 0      | one   |
      | Ann  | 1      | two   |
      | Carl | 0      | three |
      | Bob  | 2      | four  |
    When Ann types "news all"
    Then Ann reads only
      """
      The notice board:
      3. three, by Carl, just now (unread).
      1. one, by Bob, just now (unread).
        2. two, by Ann, just now (unread).
          4. four, by Bob, just now (unread).
      """
    When Ann types "news last 1"
    Then Ann reads only
      """
      The notice board:
      4. four, by Bob, just now (unread).
      """

  Scenario: One's own can be taken down, and the staff takes down all
    Given these posts are on the board of "Well Square"
      | by  | parent | title |
      | Bob | 0      | one   |
      | Ann | 0      | two   |
    When Bob types "news delete 2"
    Then Bob reads only "Somebody else has written that."
    When Bob types "news delete 1"
    Then Bob reads only "Post 1 is gone."
    Given a player "Eve" who is a helper
    When Eve types "news delete 2"
    Then Eve reads only "Post 2 is gone."
    And no text is kept

  Scenario Outline: In the other words
    Given these posts are on the board of "Well Square"
      | by  | parent | title |
      | Bob | 0      | one   |
    When Bob types "<line>"
    Then Bob reads a line with "<answer>"

    Examples:
      | line                     | answer                  |
      | latest_news board        | 1. one, by Bob          |
      | latest_news              | 1. one, by Bob          |
      | list_unread notice board | 1. one, by Bob          |
      | read_post board 1        | post 1: one             |
      | delete_post board 1      | Post 1 is gone.         |
      | read_post bell 1         | There is no board called  |
      | read_post                | Usage: read_post        |

  Scenario: Written in the other words
    When Bob types "write_post board"
    And Bob types these lines in one go
      """
      Found
      A cat.
      *save
      """
    Then Bob reads "It is on the notice board now, as post 1."

  Scenario Outline: Refusals
    When Bob types "<line>"
    Then Bob reads "<answer>"

    Examples:
      | line           | answer                                   |
      | news 7         | There is no post 7 on the notice board.  |
      | news reply 7   | There is no post 7 on the notice board.  |
      | news delete 7  | There is no such post.                   |
      | news dance     | Usage: news                              |

  Scenario: Not where there is no board
    Given Bob is in "The Shed"
    When Bob types "news"
    Then Bob reads only "There is no board here."

  Scenario: What was answered may be gone meanwhile
    Given these posts are on the board of "Well Square"
      | by  | parent | title |
      | Bob | 0      | one   |
    When Ann types "news reply 1"
    And Ann types "a long answer"
    And Bob types "news delete 1"
    And Ann types "*save"
    Then Ann reads "What you answer is gone meanwhile; here are your words again, to be posted on their own."
    When Ann types "*save"
    Then Ann reads "It is on the notice board now, as post 2."
    When Bob types "news 2"
    Then Bob reads "a long answer"

  Scenario: Who has lost their voice can read, and not write
    Given a player "Eve" who is a helper
    When Eve types "mute Bob"
    And Bob types "news write"
    Then Bob reads a line with "You have no voice until "
    When Bob types "mail write Ann"
    Then Bob reads a line with "You have no voice until "
    When Bob types "news"
    Then Bob reads a line with "There is nothing on the notice board yet."
