/// A day on which modules are taught: planned while it lies ahead, held when people are recorded as present.
package struct TrainingSession: Hashable, Sendable {
    package enum Leader: Hashable, Sendable {
        case named(String)
        case person(PersonID)
    }

    package let id: TrainingSessionID
    package let modules: [ModuleID]
    /// The council or other body that it is for; `nil` is for everybody in the region.
    package let body: BodyID?
    package let day: CivilDate
    package let place: String
    /// `nil` when the person who led it is no longer in the register.
    package let leader: Leader?

    package init(
        id: TrainingSessionID, modules: [ModuleID], body: BodyID?, day: CivilDate, place: String,
        leader: Leader?
    ) {
        self.id = id
        self.modules = modules
        self.body = body
        self.day = day
        self.place = place
        self.leader = leader
    }
}

package typealias TrainingSessionID = Identifier<TrainingSession>

extension Scope {
    /// A session is seen by all whom it may concern: one for no body, or for a body of the whole region, by all.
    package func sees(sessionFor body: Body?) -> Bool {
        guard let body, body.municipality != nil else { return true }
        return reaches(body)
    }

    /// A session for the whole region is kept by those who reach the whole region.
    package func keeps(sessionFor body: Body?) -> Bool {
        body.map(reaches) ?? (self == .region)
    }
}
