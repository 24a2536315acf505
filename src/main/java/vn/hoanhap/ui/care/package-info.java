/// The pages of people, persons, measures, activities and papers put together: who opens whom, and
/// what is told to whom when something was saved.
package vn.hoanhap.ui.care;
