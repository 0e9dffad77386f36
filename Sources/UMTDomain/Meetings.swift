/// A day on which a body met.
package struct Meeting: Hashable, Sendable {
    package let id: MeetingID
    package let body: BodyID
    package let day: CivilDate
    package let title: String

    package init(id: MeetingID, body: BodyID, day: CivilDate, title: String) {
        self.id = id
        self.body = body
        self.day = day
        self.title = title
    }
}

package typealias MeetingID = Identifier<Meeting>
