/// What an addressee says happens next: what, on which day, and which office answers for it.
///
/// It is no promise: nobody confirms it. It tells the young what to wait for, and whom to ask.
package struct NextStep: Hashable, Sendable {
    package let text: String
    package let on: CivilDate
    /// An office rather than a name: "oppvekstsjefen".
    package let responsible: String

    package init(text: String, on: CivilDate, responsible: String) {
        (self.text, self.on, self.responsible) = (text, on, responsible)
    }
}
