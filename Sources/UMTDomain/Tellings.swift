/// Who is told of a step of a case by mail.
package struct Telling: Hashable, Sendable {
    /// One side of a case.
    package enum Side: String, CaseIterable, Sendable {
        /// Whoever follows the case, the council that raised it, or the council's municipality.
        case young
        /// The body that the step is about: the one that received the case, or that is reminded.
        case body
        /// Every body that the case has been sent to.
        case receivers
    }

    package let deed: Deed
    /// The kind of step within the deed; `nil` for those that no row of their own stands for.
    package let how: String?
    package let sides: [Side]

    init(_ deed: Deed, _ how: String? = nil, _ sides: Side...) {
        (self.deed, self.how, self.sides) = (deed, how, sides)
    }

    /// The one table. A step that it does not have is told to the young: what is forgotten here is not lost.
    package static let table: [Telling] = [
        // A draft, and a corrected text, are nobody's news.
        Telling(.raiseCase, "draft"), Telling(.editCase),
        // Links for answering are between the coordinator and the addressee.
        Telling(.sendCase, "link"), Telling(.sendCase, "link-ended"),
        Telling(.raiseCase, nil, .young),
        // The reply of the council to a question.
        Telling(.raiseCase, "resumed", .young, .receivers),
        Telling(.raiseCase, "clarified", .young, .receivers),
        Telling(.sendCase, nil, .young, .body),
        Telling(.confirmDelivery, nil, .young, .receivers),
        // What the council adds is for those who are to answer, too.
        Telling(.editCase, "attached", .young, .receivers), Telling(.giveStatement, nil, .young, .receivers),
        // An archive number is the receiver's own business.
        Telling(.answerCase, "filed"),
        Telling(.forwardCase, nil, .young, .receivers),
        Telling(.withdrawCase, nil, .young, .receivers),
        Telling(.mergeCases, nil, .young, .receivers),
        Telling(.reopenCase, nil, .young, .receivers),
        // A deadline that a new day off has moved.
        Telling(.keepRegister, nil, .young, .body),
        // Before the deadline it is between the case officer and the calendar.
        Telling(.remind, "case-officer", .body),
        Telling(.remind, nil, .young, .body),
    ]

    package static func sides(of deed: Deed, _ how: String?) -> [Side] {
        let row =
            table.first { $0.deed == deed && $0.how == how }
            ?? table.first { $0.deed == deed && $0.how == nil }
        return row?.sides ?? [.young]
    }
}
