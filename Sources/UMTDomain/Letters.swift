/// A message as mail programs pass it on: RFC 5322 with MIME, in bytes that depend on nothing but its parts.
package struct Letter: Hashable, Sendable {
    package let id: String
    package let from: String
    package let to: String
    package let subject: String
    package let text: String
    package let madeAt: Moment
    /// Where a mail program ends the subscription with one POST (RFC 8058).
    package let unsubscribe: String

    package init(
        id: String, from: String, to: String, subject: String, text: String, madeAt: Moment,
        unsubscribe: String
    ) {
        (self.id, self.from, self.to, self.subject) = (id, from, to, subject)
        (self.text, self.madeAt, self.unsubscribe) = (text, madeAt, unsubscribe)
    }

    package var bytes: [UInt8] {
        let fields = [
            "Date: \(Self.date(madeAt))", "From: \(Self.bare(from))", "To: \(Self.bare(to))",
            "Subject: \(Self.encodedWords(subject))", "Message-ID: <\(Self.bare(id))>",
            "List-Unsubscribe: <\(Self.bare(unsubscribe))>",
            "List-Unsubscribe-Post: List-Unsubscribe=One-Click",
            "Auto-Submitted: auto-generated", "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: quoted-printable",
        ]
        return Array((fields.joined(separator: "\r\n") + "\r\n\r\n" + Self.quotedPrintable(text)).utf8)
    }

    // A field ends at a line's end, so no value of ours may hold one.
    private static func bare(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.filter { (33...126).contains($0.value) }))
    }

    /// `Sat, 21 Nov 2026 11:00:00 +0000`
    static func date(_ moment: Moment) -> String {
        let text = moment.description
        let days = moment.milliseconds >= 0 ? moment.milliseconds / 86_400_000 : 0
        let day = CivilDate(ordinal: Int(days)) ?? .epoch
        let names = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
        let months = [
            "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
        ]
        let date = day.day < 10 ? "0\(day.day)" : "\(day.day)"
        let clock = text.dropFirst(11).prefix(8)
        return "\(names[day.weekday - 1]), \(date) \(months[day.month - 1]) \(day.year) \(clock) +0000"
    }
}

extension Letter {
    /// A header's text: as it is when it is short and plain, else as encoded words (RFC 2047), folded.
    static func encodedWords(_ text: String) -> String {
        let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
        let isPlain = line.utf8.allSatisfy { (32...126).contains($0) } && !line.contains("=?")
        if isPlain, line.utf8.count <= 60 { return line }
        var words: [[UInt8]] = [[]]
        for scalar in line.unicodeScalars where scalar.value >= 32 && scalar.value != 127 {
            let bytes = Array(String(scalar).utf8)
            // An encoded word has 75 characters at most, of which 12 are around it: 63, or 45 bytes in base 64.
            if (words.last?.count ?? 0) + bytes.count > 45 { words.append([]) }
            words[words.count - 1] += bytes
        }
        return words.map { "=?utf-8?B?\(base64($0))?=" }.joined(separator: "\r\n ")
    }

    private static func base64(_ bytes: [UInt8]) -> String {
        let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
        var text: [UInt8] = []
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<min(start + 3, bytes.count)]
            let padded = Array(group) + [UInt8](repeating: 0, count: 3 - group.count)
            let bits = Int(padded[0]) << 16 | Int(padded[1]) << 8 | Int(padded[2])
            for place in 0..<4 {
                text.append(place <= group.count ? digits[bits >> (18 - 6 * place) & 63] : 61)
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// The text with lines of 76 characters at most (RFC 2045), each ended by CRLF.
    static func quotedPrintable(_ text: String) -> String {
        text.replacing("\r\n", with: "\n").split(separator: "\n", omittingEmptySubsequences: false)
            .map { quotedLine(Array($0.utf8)) }.joined(separator: "\r\n") + "\r\n"
    }

    private static func quotedLine(_ bytes: [UInt8]) -> String {
        var lines: [String] = [""]
        for (place, byte) in bytes.enumerated() {
            let isSpace = byte == 32 || byte == 9
            let isPlain = (33...126).contains(byte) && byte != 61
            let isLast = place == bytes.count - 1
            let hex = String(byte, radix: 16, uppercase: true)
            let piece =
                isPlain || (isSpace && !isLast)
                ? String(Unicode.Scalar(byte)) : "=" + (byte < 16 ? "0" : "") + hex
            if lines[lines.count - 1].utf8.count + piece.utf8.count > 75 {
                lines[lines.count - 1] += "="
                lines.append("")
            }
            // A line that begins with a dot, or with "From ", is changed by some that pass it on.
            let isRisky = lines[lines.count - 1].isEmpty && (byte == 46 || byte == 70)
            lines[lines.count - 1] += isRisky ? "=\(hex)" : piece
        }
        return lines.joined(separator: "\r\n")
    }
}
