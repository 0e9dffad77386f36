import Foundation
import Testing
import UMTDomain

@Suite struct WordsTests {
    @Test func `text is tidied and measured`() throws {
        #expect(try Words.checked("  A\u{30A}se \n", field: "name", limit: 3) == "Åse")
        #expect(throws: Refusal(.textEmpty, field: "name")) {
            try Words.checked(" \n\t", field: "name", limit: 9)
        }
        let tooLong = Refusal(.textTooLong, field: "name", ["9"])
        #expect(try Words.checked(String(repeating: "å", count: 9), field: "name", limit: 9).count == 9)
        for text in ["1234 56789", "e\u{301}\u{301}\u{301}bcdefgh", String(repeating: "x", count: 1_000_000)]
        {
            #expect(throws: tooLong) { try Words.checked(text, field: "name", limit: 9) }
        }
        #expect(try Words.checked(ifAny: nil, field: "name", limit: 9) == nil)
        #expect(throws: tooLong) { try Words.checked(ifAny: "0123456789", field: "name", limit: 9) }
    }

    @Test(arguments: ["\0", "\u{1}", "\u{8}", "\u{B}", "\u{1B}", "\u{7F}", "\u{85}", "\u{9B}"])
    func `control characters are refused by number`(control: String) throws {
        let number = String(try #require(control.unicodeScalars.first).value, radix: 16)
        #expect(throws: Refusal.badValue("U+\(number)", field: "title", wanted: "Abc æøå")) {
            try Words.checked("a\(control)b", field: "title", limit: 20)
        }
    }

    @Test func `lines and tabs are text`() throws {
        #expect(try Words.checked("a\nb\tc\r\nd", field: "text", limit: 20) == "a\nb\tc\r\nd")
    }

    @Test func `a national identity number is refused in any field`() throws {
        let number = try #require(IdentityNumber.one).digits
        #expect(throws: Refusal(.nationalIdentityNumber, field: "reason")) {
            try Words.checked("Ring \(number) i morgen", field: "reason", limit: 100)
        }
    }

    @Test(arguments: [(0, 0), (40, 0), (0, 40), (0, 80), (40, 40), (40, 80)])
    func `birth numbers, D-numbers and synthetic ones are all seen`(dayShift: Int, monthShift: Int) {
        var seen = 0
        for number in IdentityNumber.some(dayShift: dayShift, monthShift: monthShift) {
            #expect(NationalIdentityNumber.isHidden(in: number.digits), "\(number)")
            seen += 1
        }
        #expect(seen > 100)
    }

    @Test func `spaces, dots and hyphens do not hide a number`() throws {
        let number = try #require(IdentityNumber.one).digits
        let (date, rest) = (number.prefix(6), number.suffix(5))
        let dotted = [number.prefix(2), number.dropFirst(2).prefix(2), number.dropFirst(4).prefix(2)]
        let hidden = [
            "\(date) \(rest)", "\(date)-\(rest)", "\(date)–\(rest)", "\(date)/\(rest)",
            "\(date)\u{A0}\(rest)",
            "\(date)\u{200B}\(rest)", "\(date)\n\(rest)", "\(dotted.joined(separator: ".")) \(rest)",
            number.map(String.init).joined(separator: " "), "f.nr.\(number)!", "9\(number)", "\(number)4711",
            number.map { String(Unicode.Scalar(UInt32($0.wholeNumberValue ?? 0) + 0xFF10) ?? "0") }.joined(),
            number.map { "\($0)\u{FE0F}\u{20E3}" }.joined(), "\(date) – \(rest)", "\(date)_\(rest)",
        ]
        // Hyphens that do not break, dashes, minus signs, slashes, dots, and what is not seen at all.
        let between =
            "\u{2010}\u{2011}\u{2012}\u{2014}\u{2015}\u{2212}\u{AD}\u{FE63}\u{FF0D}\u{2044}\u{2215}\u{FF0F}\\|"
        for scalar
            in (between + "\u{FF0E}\u{B7}\u{2022}\u{200C}\u{200D}\u{2060}\u{FEFF}\u{34F}\u{180E}\u{3164}\u{1}")
            .unicodeScalars
        {
            #expect(NationalIdentityNumber.isHidden(in: "\(date)\(scalar)\(rest)"), "\(scalar.value)")
        }
        for text in hidden { #expect(NationalIdentityNumber.isHidden(in: text), "\(text)") }
        for text in [
            "\(date)x\(rest)", "\(date), \(rest)", String(number.dropLast()), String(number.dropFirst()),
        ] {
            #expect(!NationalIdentityNumber.isHidden(in: text), "\(text)")
        }
    }

    @Test func `one wrong digit and it is any other number`() throws {
        let number = try #require(IdentityNumber.one).digits
        for place in 6...10 {
            for digit in "0123456789" {
                var digits = Array(number)
                if digits[place] == digit { continue }
                digits[place] = digit
                #expect(!NationalIdentityNumber.isHidden(in: String(digits)), "\(String(digits))")
            }
        }
    }

    @Test func `eleven digits that begin with no date are any other number`() {
        let noDays = (32...39).map { ($0, 5) } + (13...40).map { (17, $0) } + [(0, 5), (17, 0), (40, 5)]
        var tried = 0
        for (day, month) in noDays {
            for count in 100..<140 {
                guard let number = IdentityNumber(day: day, month: month, year: 9, count: count) else {
                    continue
                }
                tried += 1
                #expect(!NationalIdentityNumber.isHidden(in: number.digits), "\(number.digits)")
            }
        }
        #expect(tried > 500)
    }

    @Test(arguments: [
        "+47 77 87 10 00", "2026-04-01", "sak 2026/1234", "org.nr. 974 760 673", "0", "", "uttalelse 12/25",
    ])
    func `the numbers of daily work are let through`(text: String) {
        #expect(!NationalIdentityNumber.isHidden(in: text))
    }
}

/// Eleven digits with their check digits, worked out as the tax authority describes it.
private struct IdentityNumber {
    let digits: String

    /// `nil` for the one in eleven that has no check digit.
    init?(day: Int, month: Int, year: Int, count: Int) {
        var digits = [day / 10, day % 10, month / 10, month % 10, year / 10, year % 10]
        digits += [count / 100, count / 10 % 10, count % 10]
        for weights in [[3, 7, 6, 1, 8, 9, 4, 5, 2], [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]] {
            let rest = 11 - zip(digits, weights).map { $0 * $1 }.reduce(0, +) % 11
            if rest == 10 { return nil }
            digits.append(rest % 11)
        }
        self.digits = digits.map(String.init).joined()
    }

    /// Nobody's: the first that has check digits.
    static var one: IdentityNumber? {
        (100...110).lazy.compactMap { IdentityNumber(day: 17, month: 5, year: 9, count: $0) }.first
    }

    static func some(dayShift: Int, monthShift: Int) -> [IdentityNumber] {
        (1...12).flatMap { month in
            [1, 9, 17, 28, 31].flatMap { day in
                [0, 9, 54, 99].compactMap { year in
                    IdentityNumber(
                        day: day + dayShift, month: month + monthShift, year: year,
                        count: Int.random(in: 0...999))
                }
            }
        }
    }
}
