import Testing
import UMTDomain

@Suite struct NearestTests {
    let verbs = ["case", "cases", "council", "mandate", "meeting", "seat", "term"]

    @Test(arguments: [
        ("mandat", "mandate"), ("mandatee", "mandate"), ("mondate", "mandate"), ("madnate", "mandate"),
        ("cuoncli", "council"), ("metting", "meeting"), ("seta", "seat"), ("case", "case"),
    ])
    func `a slip of the finger finds the word`(typed: String, meant: String) {
        #expect(Nearest.match(typed, among: verbs) == meant)
    }

    @Test(arguments: ["", "t", "te", "tobm", "bakery", "mnadtaee", "minutes"])
    func `a word far from all finds none`(typed: String) {
        #expect(Nearest.match(typed, among: verbs) == nil)
    }

    @Test func `the first of equals is meant`() {
        #expect(Nearest.match("seal", among: ["seat", "sean"]) == "seat")
        #expect(Nearest.match("cese", among: ["cess", "case"]) == "cess")
    }

    @Test func `a closer word comes before an earlier one`() {
        #expect(Nearest.match("caset", among: ["cast", "cases", "caset"]) == "caset")
        #expect(Nearest.match("meating", among: ["eating", "meeting"]) == "eating")
        #expect(Nearest.match("meetinh", among: ["eating", "meeting"]) == "meeting")
    }

    @Test func `every word within one slip is found`() {
        let word = Array("mandate")
        for index in word.indices {
            var shorter = word
            shorter.remove(at: index)
            var longer = word
            longer.insert("x", at: index)
            var other = word
            other[index] = "x"
            var swapped = word
            swapped.swapAt(index, max(0, index - 1))
            for typed in [shorter, longer, other, swapped] {
                #expect(Nearest.match(String(typed), among: ["mandate"]) == "mandate")
            }
        }
    }

    @Test func `among nothing nothing is found`() {
        #expect(Nearest.match("seat", among: []) == nil)
        #expect(Nearest.match("seat", among: [""]) == nil)
    }
}
