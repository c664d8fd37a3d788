namespace CopHandbook.Model.Schema;

/// <summary>A list that may be written as its only item, without the dash.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class OneOrManyAttribute : Attribute;
