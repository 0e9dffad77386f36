/// A day off that a region, or one of its municipalities, has agreed on beside the national ones.
///
/// It is never deleted: `added` and `removed` number the changes of the region's calendar, so that any deadline can be
/// counted again with the days that were known when it was counted.
package struct LocalHoliday: Hashable, Sendable {
    package let id: HolidayID
    package let day: CivilDate
    /// `nil`: the whole region.
    package let municipality: MunicipalityID?
    package let name: String
    package let source: String
    package let added: Int
    package let removed: Int?

    package init(
        id: HolidayID, day: CivilDate, municipality: MunicipalityID?, name: String, source: String,
        added: Int, removed: Int? = nil
    ) {
        self.id = id
        self.day = day
        self.municipality = municipality
        self.name = name
        self.source = source
        self.added = added
        self.removed = removed
    }

    func isKnown(at change: Int) -> Bool { added <= change && (removed.map { $0 > change } ?? true) }
}

/// All local days off of a region, those that were taken back included.
package struct HolidayBook: Hashable, Sendable {
    package let days: [LocalHoliday]

    package init(_ days: [LocalHoliday]) { self.days = days }

    /// The number of the last change; 0 before the first.
    package var change: Int { days.map { max($0.added, $0.removed ?? 0) }.max() ?? 0 }

    /// The days off that hold now, earliest first.
    package var current: [LocalHoliday] {
        days.filter { $0.removed == nil }.sorted { ($0.day, $0.id.raw) < ($1.day, $1.id.raw) }
    }

    /// What a body of the municipality counts by; as it was known at an earlier change, when one is given.
    package func calendar(for municipality: MunicipalityID?, asOf earlier: Int? = nil) -> WorkCalendar {
        let change = earlier ?? change
        let known = days.filter {
            $0.isKnown(at: change) && ($0.municipality == nil || $0.municipality == municipality)
        }
        return WorkCalendar(known, change: change)
    }

    /// The book with one day more. Refuses a day that is off already.
    package func adding(
        _ day: CivilDate, for municipality: MunicipalityID?, name: String, source: String, as id: HolidayID,
        change: Int
    ) throws(Refusal) -> (book: HolidayBook, day: LocalHoliday) {
        let isOff = calendar(for: municipality).dayOff(day) != nil
        let isKnown = current.contains { $0.day == day && $0.municipality == municipality }
        if isOff || isKnown { throw Refusal(.alreadyDayOff, field: "day", [day.description]) }
        let local = LocalHoliday(
            id: id, day: day, municipality: municipality, name: name, source: source, added: change)
        return (HolidayBook(days + [local]), local)
    }

    /// The book without one of its days. Refuses a day that has been: what was counted by it stays counted.
    package func removing(_ id: HolidayID, on today: CivilDate, change: Int) throws(Refusal) -> (
        book: HolidayBook, day: LocalHoliday
    ) {
        guard let found = current.first(where: { $0.id == id }) else {
            throw .notFound(.holiday, id.description, field: "id")
        }
        if found.day < today { throw Refusal(.dayHasBeen, field: "id", [found.day.description]) }
        let taken = LocalHoliday(
            id: id, day: found.day, municipality: found.municipality, name: found.name,
            source: found.source, added: found.added, removed: change)
        return (HolidayBook(days.map { $0.id == id ? taken : $0 }), taken)
    }
}

package typealias HolidayID = Identifier<LocalHoliday>
