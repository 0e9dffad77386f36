/// What a person may have meant by a word that is not known, for "did you mean".
package enum Nearest {
    /// The known word closest to `word`, the first of equals; `nil` when none is close.
    ///
    /// Close is at most two slips (a letter too many, too few, wrong, or two swapped), and fewer than half as
    /// many slips as the word has letters.
    package static func match(_ word: String, among known: [String]) -> String? {
        let letters = Array(word)
        var best: (word: String, slips: Int)?
        for candidate in known {
            let other = Array(candidate)
            guard abs(other.count - letters.count) <= 2 else { continue }
            let slips = slips(from: letters, to: other)
            guard slips <= 2, slips * 2 < letters.count, slips < best?.slips ?? 3 else { continue }
            best = (candidate, slips)
        }
        return best?.word
    }

    /// Damerau–Levenshtein distance in which no part is changed twice (optimal string alignment).
    static func slips(from word: [Character], to other: [Character]) -> Int {
        var beforeLast: [Int] = []
        var last = Array(0...other.count)
        for (row, letter) in word.enumerated() {
            var current = [row + 1]
            for (column, wanted) in other.enumerated() {
                let replaced = last[column] + (letter == wanted ? 0 : 1)
                var least = min(replaced, last[column + 1] + 1, current[column] + 1)
                if row > 0, column > 0, letter == other[column - 1], word[row - 1] == wanted {
                    least = min(least, beforeLast[column - 1] + 1)
                }
                current.append(least)
            }
            (beforeLast, last) = (last, current)
        }
        return last[other.count]
    }
}
